package org.dueregard.cli;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.function.Consumer;

/** A folder and those below it, read an entry at a time, so that its size does not matter. */
record PlanFolder(Path folder) {
  /**
   * Every file that may be a plan, in no order: what is hidden, waivers and packs are left out.
   *
   * @throws DirectoryIteratorException or an IOException when a folder cannot be read
   */
  void walk(Consumer<Path> found) throws IOException {
    walk(folder, found);
  }

  private static void walk(Path at, Consumer<Path> found) throws IOException {
    boolean isPack = isPack(at);
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(at)) {
      for (Path entry : entries) {
        if (isHidden(entry)) {
          continue;
        }
        if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
          walk(entry, found);
        } else if (!isPack && !isWaivers(entry) && Files.isRegularFile(entry)) {
          found.accept(entry);
        }
      }
    }
  }

  static boolean isPlan(Path path) {
    String name = path.getFileName().toString();
    return name.endsWith(".yaml") || name.endsWith(".yml");
  }

  /** A folder with a file of rules is a pack: what stands beside it in YAML is no plan. */
  private static boolean isPack(Path at) throws IOException {
    try (DirectoryStream<Path> rules = Files.newDirectoryStream(at, "*.drl")) {
      return rules.iterator().hasNext();
    }
  }

  private static boolean isWaivers(Path path) {
    return path.getFileName().toString().startsWith("dueregard-waivers.");
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }
}
