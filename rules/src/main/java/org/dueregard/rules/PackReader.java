package org.dueregard.rules;

import java.util.List;
import java.util.Optional;

/** From a folder to a pack: every fault that can be seen is collected, and one is too many. */
final class PackReader {
  private PackReader() {}

  /**
   * The pack, or empty with at least one fault.
   *
   * @param known the requirements whose ids are taken
   */
  static List<Pack> read(PackFolder folder, Catalogue known, List<String> faults) {
    folder.addMissing(faults);
    PackEntries entries = new PackEntries(known, faults);
    for (String name : folder.names()) {
      String file = name + PackFolder.WORDS;
      if (folder.has(file)) {
        folder.yaml(file, faults).ifPresent(words -> entries.add(folder.named(file), words));
      }
    }
    try {
      return rules(folder, entries, faults)
          .map(rules -> new Pack(folder.folder(), entries.sources(), entries.entries(), rules))
          .stream()
          .toList();
    } catch (NoClassDefFoundError missing) {
      faults.add(
          folder.folder()
              + ": the rule compiler is not on the class path: start 'dueregard', not the jar");
    } catch (RuntimeException | StackOverflowError fault) {
      faults.add(folder.folder() + ": its rules break the rule compiler: " + fault);
    }
    return List.of();
  }

  private static Optional<RuleBase> rules(
      PackFolder folder, PackEntries entries, List<String> faults) {
    PackRules rules = new PackRules(faults);
    for (String name : folder.names()) {
      String file = name + PackFolder.RULES;
      if (folder.has(file)) {
        folder.text(file, faults).ifPresent(text -> rules.add(folder.named(file), text));
      }
    }
    if (faults.isEmpty()) {
      entries.join(rules);
    }
    // Compiled in any case that can be: a writer sees every fault at once.
    return rules.files().size() == folder.names().size() && rules.isSound()
        ? compiled(rules, faults)
        : Optional.empty();
  }

  private static Optional<RuleBase> compiled(PackRules rules, List<String> faults) {
    Optional<RuleBase> base = PackCompiler.compile(rules.files(), faults);
    return faults.isEmpty() ? base : Optional.empty();
  }
}
