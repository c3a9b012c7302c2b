package org.dueregard.report;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Where a run stands in a repository. Hosts of code know a file by its path from the root of the
 * repository, with {@code /} between its parts and no {@code ./} before them.
 *
 * @param root the root, absolute
 * @param folder the folder that typed paths count from, absolute
 */
public record Repository(Path root, Path folder) {
  /** Paths stay as they are typed. */
  public static final Repository NONE = new Repository(Path.of(""), Path.of(""));

  /** The path of a file from the root; one that is not in the repository keeps its own. */
  String path(String file) {
    try {
      Path whole = folder.resolve(file).normalize();
      return (whole.startsWith(root) && !whole.equals(root) ? root.relativize(whole) : whole)
          .toString()
          .replace('\\', '/');
    } catch (InvalidPathException notOfThisSystem) {
      return file;
    }
  }
}
