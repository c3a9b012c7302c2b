package org.dueregard.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.dueregard.plan.yaml.PlanReader;
import org.dueregard.plan.yaml.Read;

/**
 * A plan to be read.
 *
 * @param path the file; {@link #STDIN} for standard input
 * @param stem where it stands under the argument that found it, without extension: {@code
 *     2026/ashdene}. Fills the slot of a report's path.
 */
record PlanFile(Path path, String stem) {
  /** The argument that stands for standard input. */
  static final Path STDIN = Path.of("-");

  private static final int LONGEST_EXTENSION = 5;

  /** The file at this path, found under this folder. */
  static PlanFile under(Path folder, Path path) {
    Path below = path.startsWith(folder) && !path.equals(folder) ? folder.relativize(path) : path;
    String name = below.toString().replace('\\', '/');
    int dot = name.lastIndexOf('.');
    boolean extended = dot > name.lastIndexOf('/') + 1 && name.length() - dot <= LONGEST_EXTENSION;
    return new PlanFile(path, extended ? name.substring(0, dot) : name);
  }

  /** Whether it is the file at this path. */
  boolean isAt(Path file) {
    return place().equals(place(file));
  }

  /** Where it is, however it was named. */
  Path place() {
    return place(path);
  }

  /** Where a file is, however it is named. */
  static Path place(Path file) {
    return file.toAbsolutePath().normalize();
  }

  boolean isStdin() {
    return path.equals(STDIN);
  }

  /** Reads it; standard input goes by the name given. */
  Read read(PlanReader reader, InputStream stdin, String stdinName) throws IOException {
    return isStdin() ? reader.read(stdinName, stdin) : reader.read(path);
  }
}
