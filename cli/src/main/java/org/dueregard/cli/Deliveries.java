package org.dueregard.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dueregard.report.Format;
import org.dueregard.report.Options;
import org.dueregard.report.Sharing;

/**
 * The reports of a run on their way to every target. A target that fails does not stop the rest.
 */
final class Deliveries implements AutoCloseable {
  private final List<Delivery> deliveries;
  private final Map<Target<Format>, String> faults = new LinkedHashMap<>();

  private Deliveries(List<Delivery> deliveries) {
    this.deliveries = deliveries;
  }

  /**
   * Deliveries to these targets.
   *
   * @param options how much the reports show, and how
   * @param single whether the run can only ever have one plan
   * @param stdout standard output, left open
   * @throws Refusal when the targets cannot hold the reports of these plans
   */
  static Deliveries to(
      List<Target<Format>> targets,
      Options options,
      List<PlanFile> plans,
      boolean single,
      OutputStream stdout) {
    for (Target<Format> target : targets) {
      if (target.format().sharing() == Sharing.APART && !single && !target.isForEachPlan()) {
        String word = target.format().word();
        throw new Refusal(
            "Several plans need a file each in " + word + ".",
            "Name the files with {plan}: -f '" + word + ":reports/{plan}." + word + "'.");
      }
      if (!target.isStdout()) {
        refuseOverwriting(target, plans);
      }
    }
    return new Deliveries(
        targets.stream().map(target -> new Delivery(target, options, single, stdout)).toList());
  }

  /** Writes one plan's report to every target. */
  void write(Checked checked) {
    IntStream.range(0, deliveries.size())
        .forEach(
            i ->
                attempt(
                    deliveries.get(i),
                    delivery -> delivery.write(checked, checked.documents().get(i))));
  }

  @Override
  public void close() {
    deliveries.forEach(delivery -> attempt(delivery, Delivery::close));
  }

  /** Whether the reports are there to be read on standard output. */
  boolean showText() {
    return deliveries.stream()
        .map(Delivery::target)
        .anyMatch(target -> target.isStdout() && target.format() == Format.TEXT);
  }

  /** What went wrong, in a sentence for each target that failed. */
  List<String> faults() {
    return List.copyOf(faults.values());
  }

  /** What formats had no room for, in sentences. */
  List<String> leftOut() {
    return deliveries.stream().flatMap(delivery -> delivery.leftOut().stream()).toList();
  }

  /** The paths of the files written. */
  List<String> written() {
    return deliveries.stream()
        .map(Delivery::target)
        .filter(target -> !target.isStdout() && !faults.containsKey(target))
        .map(Target::path)
        .toList();
  }

  private void attempt(Delivery delivery, Step step) {
    Target<Format> target = delivery.target();
    if (faults.containsKey(target)) {
      return;
    }
    try {
      step.run(delivery);
    } catch (IOException fault) {
      faults.put(target, inWords(target, fault));
    }
  }

  private static String inWords(Target<Format> target, IOException fault) {
    String reason = ": " + fault.getClass().getSimpleName() + ", " + fault.getMessage() + ". ";
    return target.isStdout()
        ? "The report cannot be written to standard output" + reason + "What read it has stopped."
        : "The report cannot be written to '"
            + target.path()
            + "'"
            + reason
            + "Check the folder and the space on the disk.";
  }

  private static void refuseOverwriting(Target<Format> target, List<PlanFile> plans) {
    Set<Path> kept = plans.stream().map(PlanFile::place).collect(Collectors.toSet());
    Set<Path> files = new HashSet<>();
    for (PlanFile plan : plans) {
      String name = target.pathFor(plan.stem());
      Path file = PlanFile.place(Path.of(name));
      if (kept.contains(file)) {
        throw Refusal.overwriting("report", name);
      }
      if (!files.add(file) && target.isForEachPlan()) {
        throw new Refusal(
            "Two plans would write the same report, '" + name + "'.",
            "Check them in two runs, or name the folder that holds both.");
      }
    }
  }

  private interface Step {
    void run(Delivery delivery) throws IOException;
  }
}
