package org.dueregard.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dueregard.finding.Finding;
import org.dueregard.finding.Report;
import org.dueregard.finding.Requirement;
import org.dueregard.finding.Watched;
import org.dueregard.plan.Plan;
import org.dueregard.plan.yaml.Read;

/** The way in: a plan that has been read goes in, a report comes out. Safe to share by threads. */
public final class Assurance {
  /** The version of the tool. */
  public static final String VERSION = "0.1.0";

  private final Catalogue catalogue;
  private final RuleBase rules;

  Assurance(Catalogue catalogue, RuleBase rules) {
    this.catalogue = catalogue;
    this.rules = rules;
  }

  /** The built-in rule base. Loads once; keep it. */
  public static Assurance load() {
    return new Assurance(catalogue(), RuleBase.builtIn());
  }

  static Catalogue catalogue() {
    try (InputStream in = Assurance.class.getResourceAsStream(CatalogueFile.RESOURCE)) {
      return CatalogueFile.read(in);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /**
   * Checks a plan. A plan that was rejected gives a report with its problems and no findings.
   *
   * @throws UnknownName when the check selects a requirement or source that does not exist
   */
  public Report assess(Read read, Check check) {
    catalogue.requireKnown(check.only());
    catalogue.requireKnown(check.skip());
    return read instanceof Read.Ok ok ? assess(ok, check) : unreadable(read, check);
  }

  /** Every requirement, sorted by id, with every citation and the latest numbers. */
  public List<Requirement> requirements() {
    Map<String, Integer> numbers = catalogue.numbers(LocalDate.MAX);
    return catalogue.entries().stream()
        .map(entry -> entry.worded(numbers, entry.requirement().cite()))
        .toList();
  }

  /** The changes to watch: announced, but no rule turns on them. Loads no rules. */
  public static List<Watched> watched() {
    try (InputStream in = Assurance.class.getResourceAsStream(WatchList.RESOURCE)) {
      return WatchList.read(in);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private Report assess(Read.Ok read, Check check) {
    Plan plan = read.plan();
    LocalDate asOf = check.asOf(plan);
    LawDate law = LawDate.of(plan, asOf, check.law());
    Conclusions conclusions = rules.run(Facts.of(plan, catalogue, law, asOf));
    Map<String, Integer> numbers = catalogue.numbers(law.decision());
    Verdicts verdicts =
        new Verdicts(
            plan, catalogue, conclusions, law, new Milestones(plan, asOf), check.waivers());
    Findings words = new Findings(verdicts, read.sources(), numbers);
    List<Finding> findings = words.of(selected(check));
    return new Report(
        VERSION,
        new Report.Subject(
            plan.plan().title().value(),
            read.origin().file(),
            read.origin().sha256(),
            plan.plan().version().value(),
            plan.plan().stage().shown(),
            asOf,
            law.decision(),
            law.why()),
        Optional.of(Level.of(findings)),
        findings,
        words.duties(),
        read.problems(),
        new Report.NotChecked(read.unreadKeys(), notFormalised(plan), skipped(check)));
  }

  private static Report unreadable(Read read, Check check) {
    LocalDate asOf = check.asOf().orElse(check.today());
    return new Report(
        VERSION,
        new Report.Subject(
            "", read.origin().file(), read.origin().sha256(), "", "", asOf, asOf, ""),
        Optional.empty(),
        List.of(),
        List.of(),
        read.problems(),
        new Report.NotChecked(List.of(), List.of(), List.of()));
  }

  private List<Entry> selected(Check check) {
    return checked().stream().filter(entry -> isSelected(entry, check)).toList();
  }

  private List<Entry> checked() {
    return catalogue.entries().stream()
        .filter(entry -> entry.requirement().check() != Requirement.Check.NONE)
        .toList();
  }

  private static boolean isSelected(Entry entry, Check check) {
    return (check.only().isEmpty() || isNamed(entry, check.only()))
        && !isNamed(entry, check.skip());
  }

  private static boolean isNamed(Entry entry, Set<String> names) {
    return names.contains(entry.id()) || names.contains(entry.requirement().source().id());
  }

  private List<String> skipped(Check check) {
    return checked().stream().filter(entry -> !isSelected(entry, check)).map(Entry::id).toList();
  }

  private List<String> notFormalised(Plan plan) {
    List<String> notFormalised = new ArrayList<>(CalendarLimits.of(plan));
    for (Requirement one : requirements()) {
      if (one.check() == Requirement.Check.NONE) {
        notFormalised.add(one.id() + ": " + one.title() + ". " + one.whyNone());
      }
    }
    return notFormalised;
  }
}
