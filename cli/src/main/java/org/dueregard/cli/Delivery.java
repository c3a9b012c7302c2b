package org.dueregard.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.dueregard.finding.Report;
import org.dueregard.report.Format;
import org.dueregard.report.Options;
import org.dueregard.report.Sharing;
import org.dueregard.report.Volume;

/**
 * Puts the reports of one format where they go, one after another as they come, in the way that the
 * format shares a file; a target with a slot gets a file for each plan.
 */
final class Delivery implements AutoCloseable {
  private final Target<Format> target;
  private final Options options;
  private final boolean single;
  private final OutputStream stdout;
  private OutputStream open;
  private Volume volume;
  private boolean begun;

  /**
   * A delivery to this target.
   *
   * @param single whether the run can only ever have one plan
   * @param stdout standard output, left open
   */
  Delivery(Target<Format> target, Options options, boolean single, OutputStream stdout) {
    this.target = target;
    this.options = options;
    this.single = single;
    this.stdout = stdout;
  }

  Target<Format> target() {
    return target;
  }

  /** The report in this format; nothing where one document tells of every plan. */
  static byte[] document(Target<Format> target, Report report, Options options) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    if (isVolume(target)) {
      return bytes.toByteArray();
    }
    try {
      target.format().write(report, fitting(target, options), bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException("memory cannot be written to", impossible);
    }
    return bytes.toByteArray();
  }

  private static boolean isVolume(Target<Format> target) {
    return target.format().sharing() == Sharing.WHOLE && !target.isForEachPlan();
  }

  /** Colour is for standard output only. */
  private static Options fitting(Target<Format> target, Options options) {
    return target.isStdout() ? options : options.withoutColour();
  }

  /** What the format had no room for. */
  List<String> leftOut() {
    return volume == null ? List.of() : volume.leftOut();
  }

  /**
   * Writes the report of the next plan.
   *
   * @param document the report in this format, where the target asks for one of each plan
   */
  void write(Checked checked, byte[] document) throws IOException {
    if (target.isForEachPlan()) {
      try (OutputStream file = OutputFile.create(Path.of(target.pathFor(checked.file().stem())))) {
        file.write(document);
      }
      return;
    }
    if (open == null) {
      open = target.isStdout() ? stdout : OutputFile.create(Path.of(target.path()));
    }
    if (isVolume(target)) {
      bind(checked);
    } else {
      append(document);
    }
    if (target.isStdout()) {
      open.flush();
    }
  }

  private void bind(Checked checked) throws IOException {
    if (volume == null) {
      volume = target.format().open(fitting(target, options), single, open);
    }
    volume.add(checked.report());
  }

  private void append(byte[] document) throws IOException {
    Sharing sharing = target.format().sharing();
    say(begun ? sharing.between() : isArray() ? sharing.head() : "");
    begun = true;
    open.write(document, 0, isArray() ? withoutLineEnd(document) : document.length);
  }

  private boolean isArray() {
    return target.format().sharing() == Sharing.ARRAY && !single;
  }

  private void say(String text) throws IOException {
    open.write(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Ends what was begun. */
  @Override
  public void close() throws IOException {
    if (open == null) {
      return;
    }
    try {
      if (volume != null) {
        volume.close();
      } else if (isArray()) {
        say(target.format().sharing().tail());
      }
      open.flush();
    } finally {
      if (!target.isStdout()) {
        open.close();
      }
    }
  }

  private static int withoutLineEnd(byte[] report) {
    int end = report.length;
    while (end > 0 && report[end - 1] == '\n') {
      end--;
    }
    return end;
  }
}
