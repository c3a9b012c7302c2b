package org.dueregard.rules;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.dueregard.finding.Source;

/**
 * A pack that could be used: its requirements, and the rules behind them. They run apart from the
 * tool's own, over the same facts and the duties owed, so a pack that fails costs only its own
 * requirements.
 *
 * @param folder where it is
 * @param sources its sources
 * @param entries its requirements
 * @param rules its rules
 * @param endless set once they did not end: they are not started again
 */
record Pack(
    Path folder, List<Source> sources, List<Entry> entries, RuleBase rules, AtomicBoolean endless) {
  /** A plan takes a pack some thousandths of a second; this is for one that never ends. */
  private static final Duration LONGEST = Duration.ofSeconds(20);

  /**
   * What its rules conclude, and those that failed, each with why.
   *
   * @param concluded gaps, silences and questions
   * @param failed by the name of the rule
   */
  record Result(List<Conclusion> concluded, Map<String, String> failed) {}

  Pack(Path folder, List<Source> sources, List<Entry> entries, RuleBase rules) {
    this(folder, sources, entries, rules, new AtomicBoolean());
  }

  Result run(Collection<?> facts, List<DutyOwed> owed) {
    return run(facts, owed, LONGEST);
  }

  Result run(Collection<?> facts, List<DutyOwed> owed, Duration longest) {
    if (endless.get()) {
      return failed("did not end in an earlier plan");
    }
    List<Object> all = new ArrayList<>(facts);
    all.addAll(owed);
    FutureTask<Conclusions> task = new FutureTask<>(() -> rules.run(all));
    Thread thread = new Thread(task, "pack " + folder);
    // What never ends is left behind: it must not hold up the exit.
    thread.setDaemon(true);
    thread.start();
    try {
      return result(task.get(longest.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException tooLong) {
      endless.set(true);
      return failed("did not end within " + longest.toSeconds() + " seconds");
    } catch (ExecutionException fault) {
      return failed("failed (" + fault.getCause().getMessage() + ")");
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return failed("were stopped");
    }
  }

  private Result result(Conclusions conclusions) {
    Map<String, String> failed = new HashMap<>();
    conclusions
        .failed()
        .forEach(
            (rule, why) ->
                failed.put(rule, "A rule of the pack in " + folder + " failed (" + why + ")"));
    return new Result(conclusions.concluded(), failed);
  }

  private Result failed(String what) {
    Map<String, String> failed = new HashMap<>();
    for (String rule : rules.ruleNames()) {
      failed.put(rule, "The rules of the pack in " + folder + " " + what);
    }
    return new Result(List.of(), failed);
  }
}
