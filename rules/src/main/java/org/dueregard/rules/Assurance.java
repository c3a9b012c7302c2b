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
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dueregard.finding.Difference;
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
  private final Function<Set<String>, RuleBase> rules;
  private final Packs packs;
  private final Map<Set<String>, Scope> scopes = new ConcurrentHashMap<>();

  /**
   * What one kind of check works with.
   *
   * @param catalogue national requirements, and those of the local policies chosen
   * @param rules the rules behind them
   */
  private record Scope(Catalogue catalogue, RuleBase rules) {}

  /** What the rules made of one plan, by the law of which day. */
  private record Run(Scope scope, LawDate law, Conclusions conclusions) {}

  private Assurance(Catalogue catalogue, Function<Set<String>, RuleBase> rules, Packs packs) {
    this.catalogue = catalogue;
    this.rules = rules;
    this.packs = packs;
  }

  Assurance(Catalogue catalogue, RuleBase rules) {
    this(catalogue, local -> rules, Packs.none());
  }

  /** The built-in rule base. Rules load once, and local ones when first chosen; keep it. */
  public static Assurance load() {
    return new Assurance(catalogue(), RuleBase::builtIn, Packs.none());
  }

  /** The same, which checks what these packs ask as well. */
  public Assurance with(Packs more) {
    return new Assurance(more.addTo(catalogue), rules, more);
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
   * @throws UnknownName when the check selects a requirement, source or local policy that does not
   *     exist
   */
  public Report assess(Read read, Check check) {
    catalogue.requireKnown(check.only());
    catalogue.requireKnown(check.skip());
    catalogue.requirePolicies(check.policies());
    return read instanceof Read.Ok ok ? assess(ok, check) : unreadable(read, check);
  }

  /**
   * Sets two versions of a plan against each other, each checked in the same way.
   *
   * @throws UnknownName as {@link #assess(Read, Check)} does
   */
  public Difference compare(Read.Ok old, Read.Ok current, Check check) {
    return Differences.of(old, assess((Read) old, check), current, assess((Read) current, check));
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
    Run run = run(plan, check);
    LawDate law = run.law();
    LocalDate asOf = check.asOf(plan);
    Map<String, Integer> numbers = catalogue.numbers(law.decision());
    Verdicts verdicts =
        new Verdicts(
            plan, run.scope().catalogue(), run.conclusions(), law, new Milestones(plan, asOf));
    Findings words = new Findings(verdicts, read.sources(), numbers);
    List<String> skipped = skipped(run.scope(), check);
    Waiving.Result waived =
        new Waiving(catalogue, skipped, asOf)
            .apply(words.of(selected(run.scope(), check)), check.waivers());
    List<Finding> findings = waived.findings();
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
        Stream.concat(read.problems().stream(), waived.problems().stream()).toList(),
        new Report.NotChecked(read.unreadKeys(), notFormalised(run.scope(), plan), skipped),
        check.digest()
            ? Optional.of(
                new Digests(run.scope().catalogue(), run.conclusions(), law)
                    .of(plan, new Places(read.sources()), asOf))
            : Optional.empty());
  }

  /** What the rules, and those of the packs, conclude about a plan. */
  Conclusions conclude(Plan plan, Check check) {
    return run(plan, check).conclusions();
  }

  private Run run(Plan plan, Check check) {
    LocalDate asOf = check.asOf(plan);
    LawDate law = LawDate.of(plan, asOf, check.law());
    Set<String> asked = asked(check);
    List<PolicyInUse> policies = PolicyInUse.of(plan, asked, catalogue, law.decision());
    Scope scope = scope(asked, policies);
    List<Object> facts = Facts.of(plan, scope.catalogue(), policies, law, asOf);
    return new Run(scope, law, packs.addTo(scope.rules().run(facts), facts));
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
        new Report.NotChecked(List.of(), List.of(), List.of()),
        Optional.empty());
  }

  /** The local policies that the check names, itself or by one of their requirements. */
  private Set<String> asked(Check check) {
    Set<String> asked = new TreeSet<>(check.policies());
    if (!check.only().isEmpty()) {
      catalogue.entries().stream()
          .filter(entry -> isNamed(entry, check.only()))
          .map(entry -> entry.requirement().source().id())
          .filter(source -> catalogue.policy(source).isPresent())
          .forEach(asked::add);
    }
    return asked;
  }

  /** National law always; a local policy where the plan or its reader chooses it. */
  private Scope scope(Set<String> asked, List<PolicyInUse> inUse) {
    Set<String> local = new TreeSet<>(asked);
    asked.forEach(one -> catalogue.policy(one).ifPresent(its -> local.addAll(its.callsOn())));
    inUse.forEach(one -> local.add(one.source()));
    return scopes.computeIfAbsent(
        Set.copyOf(local), chosen -> new Scope(catalogue.with(chosen), rules.apply(chosen)));
  }

  private static List<Entry> selected(Scope scope, Check check) {
    return checked(scope).stream().filter(entry -> isSelected(entry, check)).toList();
  }

  private static List<Entry> checked(Scope scope) {
    return scope.catalogue().entries().stream()
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

  private static List<String> skipped(Scope scope, Check check) {
    return checked(scope).stream()
        .filter(entry -> !isSelected(entry, check))
        .map(Entry::id)
        .toList();
  }

  private List<String> notFormalised(Scope scope, Plan plan) {
    List<String> notFormalised = new ArrayList<>(CalendarLimits.of(plan));
    notFormalised.addAll(UnknownPolicies.of(plan, catalogue));
    notFormalised.addAll(packs.notChecked());
    for (Entry entry : scope.catalogue().entries()) {
      Requirement one = entry.requirement();
      if (one.check() == Requirement.Check.NONE) {
        notFormalised.add(one.id() + ": " + one.title() + ". " + one.whyNone());
      }
    }
    return notFormalised;
  }
}
