package org.dueregard.cli;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * From the arguments of {@code check} to plans: files as named; folders and patterns in the order
 * of their paths. A plan named twice is checked once.
 */
final class PlanFinder {
  private static final Pattern WILD = Pattern.compile("[*?\\[{]");

  private PlanFinder() {}

  /**
   * The plans that these arguments name, never none.
   *
   * @throws Refusal when a folder or pattern holds no plan
   */
  static List<PlanFile> find(List<String> arguments) {
    Map<Path, PlanFile> found = new LinkedHashMap<>();
    for (String argument : arguments) {
      try {
        findOne(argument).forEach(plan -> found.putIfAbsent(plan.path().toAbsolutePath(), plan));
      } catch (IllegalArgumentException malformed) {
        throw new Refusal(
            "'" + argument + "' is neither a file name nor a pattern that can be read.",
            "Check its brackets.");
      }
    }
    return List.copyOf(found.values());
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

  private static Collection<PlanFile> findOne(String argument) {
    Path path = Path.of(argument);
    if (path.equals(PlanFile.STDIN)) {
      return List.of(new PlanFile(path, "stdin"));
    }
    if (isFile(argument)) {
      Path file = path.normalize();
      return List.of(PlanFile.under(file.resolveSibling(""), file));
    }
    boolean folder = Files.isDirectory(path);
    List<PlanFile> plans = folder ? inFolder(path) : matching(argument);
    if (plans.isEmpty()) {
      throw new Refusal(
          "No plans found in '" + argument + "'.",
          folder
              ? "A plan is a file that ends in .yaml or .yml."
              : "No file matches this pattern: check it, or name a folder.");
    }
    return plans;
  }

  private static List<PlanFile> inFolder(Path folder) {
    return walk(folder, PlanFinder::isPlan);
  }

  private static List<PlanFile> matching(String pattern) {
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
      return List.of();
    }
    // A double star followed by a slash also stands for no folder at all, as it does in a shell.
    String glob = pattern.contains("{") ? pattern : pattern.replace("**/", "{,**/}");
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
    return walk(fixed, matcher::matches);
  }

  private static List<PlanFile> walk(Path folder, Predicate<Path> wanted) {
    try (Stream<Path> paths = Files.walk(folder)) {
      List<Path> all = paths.toList();
      Set<Path> packs =
          all.stream().filter(PlanFinder::isRules).map(Path::getParent).collect(toSet());
      return all.stream()
          .filter(path -> !isHidden(folder.relativize(path)) && !isWaivers(path))
          .filter(path -> !packs.contains(path.getParent()))
          .filter(wanted)
          .filter(Files::isRegularFile)
          .map(Path::normalize)
          .sorted(Comparator.comparing(path -> path.toString().replace('\\', '/')))
          .map(path -> PlanFile.under(folder.normalize(), path))
          .toList();
    } catch (IOException | UncheckedIOException fault) {
      throw new Refusal(
          "The folder '" + folder + "' cannot be searched: " + fault.getMessage() + ".",
          "Check that you may read all of it.");
    }
  }

  private static boolean isPlan(Path path) {
    String name = path.getFileName().toString();
    return name.endsWith(".yaml") || name.endsWith(".yml");
  }

  /** A folder with a file of rules is a pack: what stands beside it in YAML is no plan. */
  private static boolean isRules(Path path) {
    return path.toString().endsWith(".drl");
  }

  private static boolean isWaivers(Path path) {
    return path.getFileName().toString().startsWith("dueregard-waivers.");
  }

  private static boolean isHidden(Path path) {
    for (Path part : path) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }
}
