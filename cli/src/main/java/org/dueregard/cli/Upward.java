package org.dueregard.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A file that a repository keeps for its plans: the one that is named for all of them, else for
 * each plan the nearest at or above its folder, up to the root of the repository. Each is read
 * once, before anything is checked.
 */
final class Upward<T> {
  private final Map<Path, Optional<T>> byFolder = new HashMap<>();
  private final Map<Path, T> read = new HashMap<>();

  /**
   * The files for these plans.
   *
   * @param named the file for all of them, if one is named
   * @param names what such a file may be called
   * @param plans the plans, as absolute paths
   * @param reader reads a file, or refuses it
   */
  Upward(Optional<Path> named, List<String> names, List<Path> plans, Function<Path, T> reader) {
    for (Path plan : plans) {
      Path folder = plan.getParent();
      if (!byFolder.containsKey(folder)) {
        Optional<Path> file = named.or(() -> find(folder, names));
        byFolder.put(folder, file.map(one -> read.computeIfAbsent(one, reader)));
      }
    }
  }

  /** The file for this plan, if there is one. */
  Optional<T> of(Path plan) {
    return byFolder.getOrDefault(plan.getParent(), Optional.empty());
  }

  /** Every file that was read. */
  List<T> all() {
    return List.copyOf(read.values());
  }

  /** The file of one of these names in this folder or the nearest above it. */
  static Optional<Path> find(Path from, List<String> names) {
    for (Path folder = from.toAbsolutePath(); folder != null; folder = folder.getParent()) {
      List<Path> found = names.stream().map(folder::resolve).filter(Files::isRegularFile).toList();
      if (found.size() > 1) {
        throw new Refusal(
            "Both " + String.join(" and ", names) + " are in " + folder + ".", "Keep one.");
      }
      if (!found.isEmpty()) {
        return Optional.of(found.get(0));
      }
      if (Checkout.isRoot(folder)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
