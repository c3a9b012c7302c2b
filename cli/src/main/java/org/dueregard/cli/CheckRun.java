package org.dueregard.cli;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.dueregard.finding.Report;
import org.dueregard.plan.yaml.Read;
import org.dueregard.report.Format;
import org.dueregard.report.Options;
import org.dueregard.rules.UnknownName;

/**
 * Checks plans one after another, on every processor, and hands each on as it is done: no list of
 * reports is kept.
 *
 * @param options how much the reports show, and how
 */
record CheckRun(
    Assessor assessor, Reader reader, List<Target<Format>> targets, Options options, Shell shell) {
  /** Reads a plan. */
  interface Reader {
    Read read(PlanFile file) throws IOException;
  }

  /**
   * Checks these plans.
   *
   * @param done called with each in their order
   * @throws UnknownName when the check selects what does not exist
   */
  void each(Iterable<PlanFile> plans, Consumer<Checked> done) {
    int threads = Runtime.getRuntime().availableProcessors();
    InOrder.forEach(plans, threads, this::one, done);
  }

  private Checked one(PlanFile file) {
    try {
      Report report = assessor.assess(file, reader.read(file), shell);
      return new Checked.Done(file, report, documents(report));
    } catch (UnknownName mistyped) {
      throw mistyped;
    } catch (IOException | RuntimeException | StackOverflowError fault) {
      Report report = assessor.failed(file, fault);
      return new Checked.Failed(file, report, documents(report), fault);
    }
  }

  private List<byte[]> documents(Report report) {
    return targets.stream().map(target -> Delivery.document(target, report, options)).toList();
  }
}
