package org.dueregard.plan.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dueregard.finding.Problem;
import org.dueregard.finding.Waiver;
import org.dueregard.plan.PlanPath;

/**
 * Reads a file of waivers as strictly as a plan. An entry that is not a whole waiver is a warning
 * and waives nothing: a mistyped key could otherwise widen it.
 */
public final class WaiverReader {
  private static final int LIMIT = PlanReader.DEFAULT_LIMIT;

  private final String file;
  private final Problems problems = new Problems();

  private WaiverReader(String file) {
    this.file = file;
  }

  /**
   * What a file holds.
   *
   * @param waivers its waivers, in its order
   * @param problems a warning for each entry that is none; where there is an error, the file cannot
   *     be used at all
   */
  public record Waivers(List<Waiver> waivers, List<Problem> problems) {
    /** Why the file cannot be used, if it cannot. */
    public Optional<Problem> fault() {
      return problems.stream().filter(Problem::isError).findFirst();
    }
  }

  /**
   * Reads the file at this path.
   *
   * @param name what to call it in reports
   * @throws IOException when it cannot be read
   */
  public static Waivers read(Path path, String name) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return read(name, in.readNBytes(LIMIT + 1));
    }
  }

  /** Reads the bytes of a file that goes by this name. */
  public static Waivers read(String name, byte[] bytes) {
    return new WaiverReader(name).read(bytes);
  }

  private Waivers read(byte[] bytes) {
    List<Waiver> waivers = new ArrayList<>();
    if (bytes.length > LIMIT) {
      problems.error(
          PlanPath.ROOT,
          Span.START,
          "The file is larger than the limit of " + LIMIT + " bytes.",
          "Take out the waivers that have ended.");
    } else {
      PlanText.of(bytes, problems)
          .flatMap(text -> YamlTree.readAny(text, problems))
          .ifPresent(root -> entries(root, waivers));
    }
    return new Waivers(
        waivers, problems.inFileOrder().stream().map(one -> one.inFile(file)).toList());
  }

  private void entries(Node root, List<Waiver> waivers) {
    if (root instanceof Node.Sequence list) {
      for (Node entry : list.items()) {
        new WaiverEntry(entry, problems).read(file).ifPresent(waivers::add);
      }
    } else if (!Written.of(root).isEmpty()) {
      problems.error(
          PlanPath.ROOT,
          root.span(),
          "This is not a list of waivers.",
          "Start each waiver with '- requirement:'.");
    }
  }
}
