package org.dueregard.rules;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dueregard.finding.Finding;
import org.dueregard.finding.Outcome;
import org.dueregard.finding.Report;
import org.dueregard.finding.Requirement;
import org.dueregard.plan.yaml.PlanReader;
import org.dueregard.plan.yaml.Read;

/**
 * What the cases of a pack showed.
 *
 * @param cases each case, in the order of the files
 * @param faults what is wrong with the pack itself; then nothing was tried
 * @param rules how many rules it has
 * @param neverFired the rules that concluded nothing in any case
 * @param requirements how many requirements it has that are checked
 * @param neverFailed the requirements that no case shows to be open: not met, not shown or asked
 */
public record PackTrial(
    List<Tried> cases,
    List<String> faults,
    int rules,
    List<String> neverFired,
    int requirements,
    List<String> neverFailed) {

  /**
   * One case.
   *
   * @param place its file and line
   * @param name its name
   * @param faults what is not as it expects; none when all is
   */
  public record Tried(String place, String name, List<String> faults) {
    /** Whether all is as it expects. */
    public boolean isAsExpected() {
      return faults.isEmpty();
    }
  }

  /**
   * Tries the pack in this folder, on top of the tool's own requirements.
   *
   * @param today the day of the checks, for a sound plan that names none
   * @throws UnknownName when the folder is not there, or holds no pack
   */
  public static PackTrial of(Path folder, Assurance builtIn, LocalDate today) {
    Packs packs = Packs.load(List.of(folder));
    if (packs.broken() > 0) {
      return broken(packs.faults());
    }
    return new Trying(packs.all().get(0), builtIn.with(packs), Check.on(today))
        .of(PackFolder.of(folder));
  }

  private static PackTrial broken(List<String> faults) {
    return new PackTrial(List.of(), faults, 0, List.of(), 0, List.of());
  }

  /** The trial while it goes on. */
  private static final class Trying {
    private static final Set<Outcome> OPEN =
        EnumSet.of(Outcome.NOT_MET, Outcome.NOT_SHOWN, Outcome.NEEDS_JUDGEMENT);

    private final Assurance assurance;
    private final Check check;
    private final Set<String> rules;
    private final Set<String> requirements = new TreeSet<>();
    private final Set<String> idle;
    private final Set<String> neverOpen;
    private final List<Tried> tried = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    Trying(Pack pack, Assurance assurance, Check check) {
      this.assurance = assurance;
      this.check = check;
      this.rules = Set.copyOf(pack.rules().ruleNames());
      pack.entries().stream()
          .filter(entry -> entry.requirement().check() != Requirement.Check.NONE)
          .forEach(entry -> requirements.add(entry.id()));
      this.idle = new TreeSet<>(rules);
      this.neverOpen = new TreeSet<>(requirements);
    }

    PackTrial of(PackFolder folder) {
      for (String name : folder.names()) {
        String file = name + PackFolder.CASES;
        Optional<Yaml> cases = folder.yaml(file, faults);
        Optional<Yaml> sound = folder.soundPlan(name, faults);
        if (cases.isPresent() && sound.isPresent()) {
          tryAll(folder.named(file), source(folder, name), cases.get(), sound.get());
        }
      }
      return faults.isEmpty()
          ? new PackTrial(
              List.copyOf(tried),
              List.of(),
              rules.size(),
              List.copyOf(idle),
              requirements.size(),
              List.copyOf(neverOpen))
          : broken(faults);
    }

    private void tryAll(String file, String source, Yaml cases, Yaml sound) {
      Read read = read(PlanChange.onto(sound, new Yaml.Nothing(1)));
      if (!(read instanceof Read.Ok plan)) {
        faults.add(file + ":1: the sound plan behind it cannot be read: " + problem(read));
        return;
      }
      Map<String, Finding> atRest = findings(plan);
      for (CaseFile.Case one : CaseFile.read(file, cases, faults)) {
        String place = file + ":" + one.line();
        Read changed = read(PlanChange.onto(sound, one.change()));
        if (changed instanceof Read.Ok ok) {
          Map<String, Finding> found = findings(ok);
          tried.add(
              new Tried(
                  place,
                  one.name(),
                  one.expect().faults(found, atRest, its -> its.source().id().equals(source))));
        } else {
          String why = problem(changed);
          tried.add(
              new Tried(place, one.name(), List.of("the plan cannot be read after it: " + why)));
        }
      }
    }

    /** The id of the source that these cases are about. */
    private String source(PackFolder folder, String name) {
      return folder
          .yaml(name + PackFolder.WORDS, faults)
          .filter(Yaml.Fields.class::isInstance)
          .map(words -> ((Yaml.Fields) words).fields().get("source"))
          .filter(Yaml.Fields.class::isInstance)
          .map(head -> ((Yaml.Fields) head).text("id"))
          .orElse("");
    }

    private Map<String, Finding> findings(Read.Ok plan) {
      Report report = assurance.assess(plan, check);
      Map<String, Finding> byId = new TreeMap<>();
      for (Finding finding : report.findings()) {
        byId.put(finding.requirement().id(), finding);
        if (OPEN.contains(finding.outcome())) {
          neverOpen.remove(finding.requirement().id());
        }
      }
      assurance
          .conclude(plan.plan(), check)
          .concluded()
          .forEach(one -> idle.remove(one.requirement() + " " + one.fault()));
      return byId;
    }

    private static Read read(String plan) {
      return new PlanReader().read("plan.yaml", plan.getBytes(StandardCharsets.UTF_8));
    }

    private static String problem(Read read) {
      return read.problems().get(0).path() + ": " + read.problems().get(0).message();
    }
  }
}
