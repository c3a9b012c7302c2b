package org.dueregard.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file to write to, with the folders that it needs. */
final class OutputFile {
  private OutputFile() {}

  /** Begins this file anew; close what comes back. */
  static OutputStream create(Path path) throws IOException {
    Path folder = path.toAbsolutePath().getParent();
    // Asked first: Java 17 refuses to create a folder that is there as a link to another.
    if (folder != null && !Files.isDirectory(folder)) {
      Files.createDirectories(folder);
    }
    return new BufferedOutputStream(Files.newOutputStream(path));
  }
}
