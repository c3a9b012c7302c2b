package org.dueregard.rules;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.dueregard.finding.Argued;
import org.dueregard.finding.Citation;
import org.dueregard.finding.Due;
import org.dueregard.finding.Force;
import org.dueregard.finding.InForce;
import org.dueregard.finding.Requirement;
import org.dueregard.finding.Source;

/**
 * Reads every catalogue file of a folder: what is there is the catalogue, registered nowhere else.
 */
final class CatalogueReader {
  private static final String BENCHMARKS = "benchmarks.yaml";
  private static final String DUTIES = "duties-";
  private static final String NONE = "none";

  private final List<String> faults;
  private final List<Source> sources = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();
  private final List<DutyText> duties = new ArrayList<>();
  private final List<Benchmark> benchmarks = new ArrayList<>();
  private final List<LocalPolicy> policies = new ArrayList<>();

  private CatalogueReader(List<String> faults) {
    this.faults = faults;
  }

  /** One file of requirements, such as a pack has; faults are added to the list. */
  static Catalogue read(String name, Yaml top, List<String> faults) {
    CatalogueReader reader = new CatalogueReader(faults);
    CatalogueFields fields = new CatalogueFields(name, top, faults);
    reader.source(fields);
    fields.close();
    return reader.catalogue();
  }

  /**
   * The catalogue in this folder.
   *
   * @throws IllegalStateException with every fault, when there are any
   */
  static Catalogue read(Path folder) throws IOException {
    CatalogueReader reader = new CatalogueReader(new ArrayList<>());
    TreeSet<Path> files = new TreeSet<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.yaml")) {
      found.forEach(files::add);
    }
    for (Path file : files) {
      reader.add(file);
    }
    if (!reader.faults.isEmpty()) {
      throw new IllegalStateException(String.join("\n", reader.faults));
    }
    return reader.catalogue();
  }

  private Catalogue catalogue() {
    return new Catalogue(sources, entries, duties, benchmarks, policies);
  }

  private void add(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    try (InputStream in = Files.newInputStream(file)) {
      add(name, Yaml.read(in));
    }
  }

  private void add(String name, Yaml file) {
    CatalogueFields top = new CatalogueFields(name, file, faults);
    if (name.equals(BENCHMARKS)) {
      top.sections("benchmarks").forEach(this::benchmark);
    } else if (name.startsWith(DUTIES)) {
      // A further file of a policy's duties only names the policy.
      String policy =
          top.isSection("policy") ? policy(top.section("policy")) : top.optional("policy");
      top.sections("duties").forEach(fields -> duty(fields, policy));
    } else {
      source(top);
    }
    top.close();
  }

  private void benchmark(CatalogueFields fields) {
    String name = fields.text("name");
    for (CatalogueFields value : fields.sections("values")) {
      benchmarks.add(
          new Benchmark(
              name,
              value.date("from", LocalDate.MIN),
              value.number("days"),
              value.text("reference")));
      value.close();
    }
    fields.close();
  }

  private String policy(CatalogueFields fields) {
    LocalPolicy policy =
        new LocalPolicy(
            fields.text("source"),
            fields.text("owner"),
            fields.texts("systems"),
            fields.texts("calls_on"),
            fields.date("from", LocalDate.MIN),
            fields.date("to", LocalDate.MAX),
            fields.optional("successor"));
    fields.close();
    policies.add(policy);
    return policy.source();
  }

  private void duty(CatalogueFields fields, String policy) {
    duties.add(
        new DutyText(
            fields.text("name"),
            fields.text("title"),
            inForce(fields),
            fields.text("not_owed"),
            fields.texts("rests_on"),
            policy));
    fields.close();
  }

  private void source(CatalogueFields top) {
    CatalogueFields head = top.section("source");
    Source source = new Source(head.text("id"), head.text("title"), head.text("kind"));
    head.close();
    // A long source may be set out in several files, all with the same head.
    if (!sources.contains(source)) {
      sources.add(source);
    }
    top.sections("requirements").forEach(fields -> requirement(source, fields));
  }

  private void requirement(Source source, CatalogueFields fields) {
    List<Citation> cite = new ArrayList<>();
    List<String> under = new ArrayList<>();
    for (CatalogueFields one : fields.sections("cite")) {
      cite.add(citation(one));
      under.add(one.optional("under"));
      one.close();
    }
    if (cite.isEmpty()) {
      faults.add(fields.where() + ": 'cite' is missing");
    }
    Requirement.Check check =
        fields.word("check", Requirement.Check.values(), Requirement.Check.RULE);
    boolean isChecked = check != Requirement.Check.NONE;
    boolean isStaged = fields.isSection("force");
    CatalogueFields staged = isStaged ? fields.section("force") : fields;
    Requirement requirement =
        new Requirement(
            fields.text("id"),
            source,
            fields.text("title"),
            optional(fields.optional("duty")),
            staged.word("force", Force.values(), null),
            isStaged ? Optional.of(staged.word("decided", Force.values(), null)) : Optional.empty(),
            fields.texts("ground"),
            cite,
            argued(fields),
            inForce(fields),
            isChecked ? fields.texts("reads") : List.of(),
            isChecked ? fields.texts("weighs") : List.of(),
            due(fields),
            fields.text("why"),
            isChecked ? fields.text("remedy") : "",
            check == Requirement.Check.JUDGEMENT
                ? fields.text("question")
                : fields.optional("question"),
            fields.optional("answers"),
            check,
            isChecked ? "" : fields.text("why_none"));
    NoneIs none = fields.word("none", NoneIs.values(), NoneIs.NOTHING);
    fields.close();
    entries.add(new Entry(requirement, under, none));
  }

  private static Citation citation(CatalogueFields one) {
    return new Citation(
        one.text("source"), one.optional("locator"), one.optional("url"), one.text("checked"));
  }

  /** The kinds of case; the word "none" says that none is known. */
  private static List<Argued> argued(CatalogueFields fields) {
    if (fields.texts("argued").equals(List.of(NONE))) {
      return List.of(Argued.NONE_KNOWN);
    }
    List<Argued> argued = new ArrayList<>();
    for (CatalogueFields one : fields.sections("argued")) {
      argued.add(new Argued(one.text("text"), Optional.of(citation(one))));
      one.close();
    }
    return argued;
  }

  private InForce inForce(CatalogueFields fields) {
    if (!fields.has("in_force")) {
      faults.add(fields.where() + ": 'in_force' is missing");
      return InForce.ALWAYS;
    }
    CatalogueFields dates = fields.section("in_force");
    InForce inForce =
        new InForce(
            dates.date("from", LocalDate.MIN),
            dates.date("to", LocalDate.MAX),
            dates.word("turns_on", InForce.Event.values(), InForce.Event.DECISION));
    dates.close();
    return inForce;
  }

  private static Optional<Due> due(CatalogueFields fields) {
    if (!fields.has("due")) {
      return Optional.empty();
    }
    CatalogueFields due = fields.section("due");
    Due found =
        new Due(
            due.word("before", Due.Milestone.values(), null),
            due.has("weeks") ? due.number("weeks") : 0);
    due.close();
    return Optional.of(found);
  }

  private static Optional<String> optional(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
