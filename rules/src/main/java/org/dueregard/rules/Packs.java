package org.dueregard.rules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Requirements from outside: folders with the same three kinds of file as the tool's own sources,
 * compiled at run time. A pack is code: it is loaded from a folder that somebody named on the
 * command line, and never otherwise.
 */
public final class Packs {
  private final List<Pack> packs;
  private final Map<Path, List<String>> faults;

  private Packs(List<Pack> packs, Map<Path, List<String>> faults) {
    this.packs = packs;
    this.faults = faults;
  }

  /** No packs: what a check has unless it is told otherwise. */
  static Packs none() {
    return new Packs(List.of(), Map.of());
  }

  /**
   * The packs in these folders, each once. One that is broken is left out, and {@link #faults} says
   * why.
   *
   * @throws UnknownName when a folder is not there, or holds no pack
   */
  public static Packs load(Collection<Path> folders) {
    List<PackFolder> found = new LinkedHashSet<>(folders).stream().map(PackFolder::of).toList();
    Packs packs = none();
    Catalogue known = Assurance.catalogue();
    for (PackFolder folder : found) {
      packs = packs.and(folder, packs.addTo(known));
    }
    return packs;
  }

  /** Whether a pack can have this name: words in small letters, joined by hyphens. */
  public static boolean isName(String name) {
    return PackTemplate.isName(name);
  }

  /**
   * Writes a pack that works, to start from.
   *
   * @param name see {@link #isName}
   * @param folder made if it is not there; no file in it is written over
   * @return the files
   */
  public static List<Path> create(String name, Path folder) throws IOException {
    return PackTemplate.write(name, folder);
  }

  private Packs and(PackFolder folder, Catalogue known) {
    List<String> found = new ArrayList<>();
    List<Pack> all = new ArrayList<>(packs);
    all.addAll(PackReader.read(folder, known, found));
    Map<Path, List<String>> more = new LinkedHashMap<>(faults);
    if (!found.isEmpty()) {
      more.put(folder.folder(), found.stream().distinct().toList());
    }
    return new Packs(all, more);
  }

  /** What is wrong with the packs that were left out: file, line and fault. */
  public List<String> faults() {
    return faults.values().stream().flatMap(List::stream).toList();
  }

  /** How many packs were left out. */
  public int broken() {
    return faults.size();
  }

  /** Said in the report, so that a pack left out does not read as a pack without gaps. */
  List<String> notChecked() {
    return faults.entrySet().stream()
        .map(
            one ->
                "The pack in "
                    + one.getKey()
                    + " is broken, so nothing that it asks was checked: "
                    + one.getValue().get(0)
                    + (one.getValue().size() > 1
                        ? " (and " + (one.getValue().size() - 1) + " more)."
                        : "."))
        .toList();
  }

  /** This catalogue with the requirements of the packs. */
  Catalogue addTo(Catalogue catalogue) {
    return packs.isEmpty()
        ? catalogue
        : new Catalogue(
            joined(catalogue.sources(), packs.stream().flatMap(one -> one.sources().stream())),
            joined(catalogue.entries(), packs.stream().flatMap(one -> one.entries().stream())),
            catalogue.duties(),
            catalogue.benchmarks(),
            catalogue.policies());
  }

  private static <T> List<T> joined(List<T> some, Stream<T> more) {
    return Stream.concat(some.stream(), more).toList();
  }

  /** What the tool's own rules concluded, with what the packs conclude from that. */
  Conclusions addTo(Conclusions builtIn, Collection<?> facts) {
    List<Conclusion> concluded = new ArrayList<>();
    Map<String, String> failed = new HashMap<>();
    for (Pack pack : packs) {
      Pack.Result result = pack.run(facts, builtIn.owed());
      failed.putAll(result.failed());
      Map<String, Entry> entries = new HashMap<>();
      pack.entries().forEach(entry -> entries.put(entry.id(), entry));
      result.concluded().stream()
          .filter(one -> applies(entries.get(one.requirement()), builtIn))
          .forEach(concluded::add);
    }
    return packs.isEmpty() ? builtIn : builtIn.with(concluded, failed);
  }

  /** The duty in the words of a requirement decides, so that a rule need not ask for it again. */
  private static boolean applies(Entry entry, Conclusions builtIn) {
    return entry.requirement().duty().map(builtIn::isOwed).orElse(true);
  }

  List<Pack> all() {
    return packs;
  }
}
