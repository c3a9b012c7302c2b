package org.dueregard.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A file that a repository keeps for its plans: the one that is named for all of them, else for
 * each plan the nearest at or above its folder, up to the root of the repository. Each is read
 * before anything is checked; safe to share by threads.
 */
final class Upward<T> {
  private final Optional<Path> named;
  private final List<String> names;
  private final Function<Path, T> reader;
  private final Map<Path, Optional<T>> byFolder;
  private final Map<Path, T> read;

  /**
   * The files for these plans, all of them kept.
   *
   * @param named the file for all of them, if one is named
   * @param names what such a file may be called
   * @param plans the plans, as absolute paths
   * @param reader reads a file, or refuses it
   */
  Upward(Optional<Path> named, List<String> names, Iterable<Path> plans, Function<Path, T> reader) {
    this(named, names, plans, reader, Integer.MAX_VALUE);
  }

  /**
   * The same, but no more than so many files are kept, and the folders that they are for: another
   * is read again when it is asked for.
   */
  Upward(
      Optional<Path> named,
      List<String> names,
      Iterable<Path> plans,
      Function<Path, T> reader,
      int most) {
    this.named = named;
    this.names = names;
    this.reader = reader;
    this.byFolder = new Latest<>(most);
    this.read = new Latest<>(most);
    plans.forEach(this::of);
  }

  /** The file for this plan, if there is one. */
  synchronized Optional<T> of(Path plan) {
    Path folder = plan.getParent();
    Optional<T> known = byFolder.get(folder);
    if (known == null) {
      known = named.or(() -> find(folder, names)).map(one -> read.computeIfAbsent(one, reader));
      byFolder.put(folder, known);
    }
    return known;
  }

  /** Every file that was read and kept. */
  synchronized List<T> all() {
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

  /** Keeps what was asked for last. */
  private static final class Latest<V> extends LinkedHashMap<Path, V> {
    private static final long serialVersionUID = 1;
    private static final int USUAL = 16;
    private static final float USUAL_LOAD = 0.75f;
    private final int most;

    Latest(int most) {
      super(USUAL, USUAL_LOAD, true);
      this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Path, V> eldest) {
      return size() > most;
    }
  }
}
