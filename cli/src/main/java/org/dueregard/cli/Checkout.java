package org.dueregard.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.dueregard.report.Repository;

/** Finds the repository that a folder belongs to. */
final class Checkout {
  private Checkout() {}

  /** The nearest folder from here up that holds {@code .git}; without one, this folder itself. */
  static Repository around(Path folder) {
    Path here = folder.toAbsolutePath().normalize();
    return new Repository(root(here), here);
  }

  /** The same folder alone. */
  static Path root(Path here) {
    for (Path up = here; up != null; up = up.getParent()) {
      if (isRoot(up)) {
        return up;
      }
    }
    return here;
  }

  /** Whether a repository begins in this folder. */
  static boolean isRoot(Path folder) {
    return Files.exists(folder.resolve(".git"));
  }
}
