package org.dueregard.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dueregard.report.Format;

/**
 * Puts the reports of one format where they go, one after another as they come. Text reports are
 * parted by an empty line; JSON reports of a run that can have several plans are the items of one
 * array; a target with a slot gets a file for each plan.
 */
final class Delivery implements AutoCloseable {
  private final Target target;
  private final boolean array;
  private final OutputStream stdout;
  private OutputStream open;
  private boolean begun;

  /**
   * A delivery to this target.
   *
   * @param single whether the run can only ever have one plan
   * @param stdout standard output, left open
   */
  Delivery(Target target, boolean single, OutputStream stdout) {
    this.target = target;
    this.array = target.format() == Format.JSON && !single && !target.isForEachPlan();
    this.stdout = stdout;
  }

  Target target() {
    return target;
  }

  /** Writes the report of the next plan. */
  void write(String stem, byte[] report) throws IOException {
    if (target.isForEachPlan()) {
      try (OutputStream file = create(target.pathFor(stem))) {
        file.write(report);
      }
      return;
    }
    if (!begun) {
      open = target.isStdout() ? stdout : create(target.path());
    }
    String before = array ? (begun ? ",\n" : "[\n") : (begun ? "\n" : "");
    begun = true;
    open.write(before.getBytes(StandardCharsets.UTF_8));
    open.write(report, 0, array ? withoutLineEnd(report) : report.length);
    if (target.isStdout()) {
      open.flush();
    }
  }

  /** Ends what was begun. */
  @Override
  public void close() throws IOException {
    if (!begun) {
      return;
    }
    try {
      if (array) {
        open.write("\n]\n".getBytes(StandardCharsets.UTF_8));
      }
      open.flush();
    } finally {
      if (!target.isStdout()) {
        open.close();
      }
    }
  }

  private static OutputStream create(String name) throws IOException {
    Path path = Path.of(name);
    Path folder = path.toAbsolutePath().getParent();
    // Asked first: Java 17 refuses to create a folder that is there as a link to another.
    if (folder != null && !Files.isDirectory(folder)) {
      Files.createDirectories(folder);
    }
    return new BufferedOutputStream(Files.newOutputStream(path));
  }

  private static int withoutLineEnd(byte[] report) {
    int end = report.length;
    while (end > 0 && report[end - 1] == '\n') {
      end--;
    }
    return end;
  }
}
