package org.dueregard.plan.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.dueregard.finding.Problem;
import org.dueregard.plan.Plan;
import org.dueregard.plan.PlanPath;

/**
 * Reads an engagement plan. Never throws for anything a file can hold: every fault is a {@link
 * Problem} with its place, and all of them come at once.
 */
public final class PlanReader {
  /** 1 MiB: some 20 times the longest plan seen. */
  public static final int DEFAULT_LIMIT = 1_048_576;

  private static final int HIGHEST_LIMIT = 16 * DEFAULT_LIMIT;

  private final int limit;

  public PlanReader() {
    this(DEFAULT_LIMIT);
  }

  /**
   * A reader with another limit.
   *
   * @param limit the most bytes a plan may have, up to 16 MiB
   */
  public PlanReader(int limit) {
    if (limit < 1 || limit > HIGHEST_LIMIT) {
      throw new IllegalArgumentException(
          "a limit of " + limit + " bytes is not 1 to " + HIGHEST_LIMIT);
    }
    this.limit = limit;
  }

  /** Reads the file at this path. */
  public Read read(Path file) {
    String name = file.toString().replace('\\', '/');
    if (Files.isDirectory(file)) {
      return refused(name, "This is a folder, not a plan.", "Name the file in it.");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return read(name, in);
    } catch (IOException fault) {
      return refused(name, fault);
    }
  }

  static Read refused(String name, IOException fault) {
    if (fault instanceof NoSuchFileException) {
      return refused(name, "There is no such file.", "Check the name.");
    }
    return fault instanceof AccessDeniedException
        ? refused(name, "The file may not be read.", "Ask its owner for permission.")
        : refused(name, "The file cannot be read: " + fault.getMessage() + ".", "Try again.");
  }

  /**
   * Reads a plan from a stream, to its end or the limit.
   *
   * @param name what to call it in reports
   * @throws IOException when the stream itself fails
   */
  public Read read(String name, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(limit + 1);
    if (bytes.length > limit) {
      return refused(
          name,
          "The file is larger than the limit of " + limit + " bytes.",
          "A plan is text: put documents elsewhere and point to them.");
    }
    return read(name, bytes);
  }

  /** Reads a plan from bytes: UTF-8, with or without a byte-order mark. */
  public Read read(String name, byte[] bytes) {
    Origin origin = new Origin(name, sha256(bytes));
    Problems problems = new Problems();
    Optional<YamlTree.Tree> tree =
        PlanText.of(bytes, problems).map(text -> YamlTree.read(text, problems));
    Optional<Node.Mapping> top = tree.flatMap(YamlTree.Tree::top);
    if (top.isEmpty()) {
      return new Read.Rejected(origin, problems.inFileOrder());
    }
    Binding binding = new Binding(problems);
    Plan plan = PlanBinder.bind(Section.top(binding, top.get()), binding);
    SourceMap sources = new SourceMap(tree.get().spans());
    new PlanChecks(plan, sources, problems).run();
    return problems.hasErrors()
        ? new Read.Rejected(origin, problems.inFileOrder())
        : new Read.Ok(plan, sources, origin, problems.inFileOrder(), binding.unread().pointers());
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  private static Read refused(String name, String message, String hint) {
    Problem problem = new Problem(Problem.Severity.ERROR, message, PlanPath.ROOT, 1, 1, hint);
    return new Read.Rejected(new Origin(name, ""), List.of(problem));
  }
}
