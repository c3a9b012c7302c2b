package org.dueregard.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * From the arguments of {@code check} to plans: files as named; folders and patterns in the order
 * of their paths. A plan named twice is checked once.
 */
final class PlanFinder {
  private static final Pattern WILD = Pattern.compile("[*?\\[{]");
  private static final int IN_MEMORY = 5_000;

  private PlanFinder() {}

  /**
   * The plans that these arguments name, never none. Close them.
   *
   * @throws Refusal when a folder or pattern holds no plan
   */
  static FoundPlans search(List<String> arguments) {
    return search(arguments, IN_MEMORY);
  }

  /**
   * The same.
   *
   * @param inMemory how many plans may be held
   */
  static FoundPlans search(List<String> arguments, int inMemory) {
    try (SortedSpill<FoundPlans.Found> heap = FoundPlans.heap(inMemory)) {
      for (int i = 0; i < arguments.size(); i++) {
        search(heap, i, arguments.get(i));
      }
      return FoundPlans.of(heap, inMemory);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static void search(SortedSpill<FoundPlans.Found> heap, int number, String argument) {
    try {
      new Search(heap, number).run(argument);
    } catch (IllegalArgumentException malformed) {
      throw new Refusal(
          "'" + argument + "' is neither a file name nor a pattern that can be read.",
          "Check its brackets.");
    }
  }

  /**
   * All of them as a list, for the commands that need them all at once.
   *
   * @throws Refusal when a folder or pattern holds no plan
   */
  static List<PlanFile> find(List<String> arguments) {
    try (FoundPlans found = search(arguments)) {
      List<PlanFile> plans = new ArrayList<>();
      found.forEach(plans::add);
      return List.copyOf(plans);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /**
   * The only plan that this argument names.
   *
   * @param hint what to do where it names several
   */
  static PlanFile one(String argument, String hint) {
    List<PlanFile> plans = find(List.of(argument));
    if (plans.size() > 1) {
      throw new Refusal("'" + argument + "' holds " + plans.size() + " plans.", hint);
    }
    return plans.get(0);
  }

  /** Whether these arguments can only ever name one plan: their reports are then single too. */
  static boolean isOne(List<String> arguments) {
    return arguments.size() == 1 && isFile(arguments.get(0));
  }

  private static boolean isFile(String argument) {
    Path path = Path.of(argument);
    return Files.exists(path) ? !Files.isDirectory(path) : !WILD.matcher(argument).find();
  }

  /** The search for what one argument names. */
  private static final class Search {
    private final SortedSpill<FoundPlans.Found> heap;
    private final int argument;
    private boolean isAny;

    /**
     * A search.
     *
     * @param heap where the plans go
     * @param argument the number of the argument
     */
    Search(SortedSpill<FoundPlans.Found> heap, int argument) {
      this.heap = heap;
      this.argument = argument;
    }

    void run(String named) {
      Path path = Path.of(named);
      boolean isFolder = Files.isDirectory(path);
      if (path.equals(PlanFile.STDIN)) {
        add(new PlanFile(path, "stdin"));
      } else if (isFile(named)) {
        Path file = path.normalize();
        add(PlanFile.under(file.resolveSibling(""), file));
      } else if (isFolder) {
        walk(path, PlanFolder::isPlan);
      } else {
        matching(named);
      }
      if (!isAny) {
        throw new Refusal(
            "No plans found in '" + named + "'.",
            isFolder
                ? "A plan is a file that ends in .yaml or .yml."
                : "No file matches this pattern: check it, or name a folder.");
      }
    }

    private void add(PlanFile plan) {
      isAny = true;
      try {
        heap.add(new FoundPlans.Found(argument, plan));
      } catch (IOException fault) {
        throw new UncheckedIOException(fault);
      }
    }

    private void matching(String pattern) {
      Path fixed = Path.of("");
      Path whole = Path.of(pattern);
      if (whole.getRoot() != null) {
        fixed = whole.getRoot();
      }
      for (Path part : whole) {
        if (WILD.matcher(part.toString()).find()) {
          break;
        }
        fixed = fixed.resolve(part);
      }
      if (!Files.isDirectory(fixed)) {
        return;
      }
      // A double star followed by a slash also stands for no folder at all, as it does in a shell.
      String glob = pattern.contains("{") ? pattern : pattern.replace("**/", "{,**/}");
      PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
      walk(fixed, matcher::matches);
    }

    private void walk(Path folder, Predicate<Path> wanted) {
      Path root = folder.normalize();
      try {
        new PlanFolder(folder)
            .walk(
                path -> {
                  if (wanted.test(path)) {
                    add(PlanFile.under(root, path.normalize()));
                  }
                });
      } catch (IOException | DirectoryIteratorException fault) {
        throw new Refusal(
            "The folder '" + folder + "' cannot be searched: " + fault.getMessage() + ".",
            "Check that you may read all of it.");
      }
    }
  }
}
