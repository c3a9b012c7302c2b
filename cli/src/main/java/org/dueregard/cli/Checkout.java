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
    for (Path up = here; up != null; up = up.getParent()) {
      if (Files.exists(up.resolve(".git"))) {
        return new Repository(up, here);
      }
    }
    return new Repository(here, here);
  }
}
