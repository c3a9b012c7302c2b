package org.dueregard.rules;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The files of a pack: for each source {@code NAME.drl}, {@code NAME.yaml} and {@code
 * NAME.cases.yaml}; for its cases, if it likes, {@code sound-plan.yaml} in place of the tool's own
 * and {@code NAME.sound.yaml} with what to add to it.
 *
 * @param folder as it was named
 * @param names of the sources
 */
record PackFolder(Path folder, List<String> names) {
  static final String RULES = ".drl";
  static final String WORDS = ".yaml";
  static final String CASES = ".cases.yaml";
  static final String SOUND = ".sound.yaml";
  static final String SOUND_PLAN = "sound-plan.yaml";

  /** Some ten times the longest rule file of the tool itself. */
  private static final long MOST_BYTES = 200_000;

  /**
   * The pack in this folder.
   *
   * @throws UnknownName when there is no such folder, or no pack in it
   */
  static PackFolder of(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new UnknownName("There is no folder '" + folder + "' to take a pack from.");
    }
    TreeSet<String> names = new TreeSet<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        name(String.valueOf(file.getFileName())).ifPresent(names::add);
      }
    } catch (IOException fault) {
      throw new UnknownName("The folder '" + folder + "' cannot be read: " + fault.getMessage());
    }
    if (names.isEmpty()) {
      throw new UnknownName(
          "There is no pack in '"
              + folder
              + "': a pack has a NAME.drl, a NAME.yaml and a NAME.cases.yaml."
              + " 'dueregard pack new NAME' writes one.");
    }
    return new PackFolder(folder, List.copyOf(names));
  }

  /** The source that this file belongs to, if it is one of the three. */
  private static Optional<String> name(String file) {
    if (file.startsWith(".") || file.equals(SOUND_PLAN) || file.endsWith(SOUND)) {
      return Optional.empty();
    }
    return List.of(CASES, RULES, WORDS).stream()
        .filter(file::endsWith)
        .findFirst()
        .map(ending -> file.substring(0, file.length() - ending.length()));
  }

  /** Adds a fault for each of the three files that a source lacks. */
  void addMissing(List<String> faults) {
    for (String name : names) {
      for (String ending : List.of(RULES, WORDS, CASES)) {
        if (!has(name + ending)) {
          faults.add(
              named(name + ending)
                  + ":1: there is no such file: a source has all three of its files");
        }
      }
    }
  }

  boolean has(String file) {
    return Files.isRegularFile(folder.resolve(file));
  }

  /** What to call a file of this pack in a message. */
  String named(String file) {
    return folder.resolve(file).toString().replace('\\', '/');
  }

  /** The text of a file, or empty with a fault. */
  Optional<String> text(String file, List<String> faults) {
    try {
      if (Files.size(folder.resolve(file)) > MOST_BYTES) {
        faults.add(
            named(file) + ":1: it is larger than " + MOST_BYTES + " bytes: split it into sources");
        return Optional.empty();
      }
      return Optional.of(Files.readString(folder.resolve(file), StandardCharsets.UTF_8));
    } catch (MalformedInputException notText) {
      faults.add(named(file) + ":1: it is not text in UTF-8");
    } catch (IOException fault) {
      faults.add(named(file) + ":1: it cannot be read: " + fault.getMessage());
    }
    return Optional.empty();
  }

  /** What a file says in YAML, or empty with a fault. */
  Optional<Yaml> yaml(String file, List<String> faults) {
    List<Yaml> read = new ArrayList<>();
    text(file, faults)
        .ifPresent(text -> YamlFault.reading(named(file), text, faults).ifPresent(read::add));
    return read.stream().findFirst();
  }

  /** The plan that the cases of a source change, or empty with a fault. */
  Optional<Yaml> soundPlan(String name, List<String> faults) {
    Optional<Yaml> base = has(SOUND_PLAN) ? yaml(SOUND_PLAN, faults) : Optional.of(shipped());
    return has(name + SOUND)
        ? base.flatMap(plan -> yaml(name + SOUND, faults).map(more -> PlanChange.merge(plan, more)))
        : base;
  }

  /** The sound plan that the tool brings along. */
  static Yaml shipped() {
    try (InputStream in = PackFolder.class.getResourceAsStream("pack/" + SOUND_PLAN)) {
      return Yaml.read(in);
    } catch (IOException fault) {
      throw new IllegalStateException("the sound plan is not where the build puts it", fault);
    }
  }
}
