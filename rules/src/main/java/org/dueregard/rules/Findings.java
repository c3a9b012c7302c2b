package org.dueregard.rules;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dueregard.finding.Because;
import org.dueregard.finding.Citation;
import org.dueregard.finding.DutyStatus;
import org.dueregard.finding.Finding;
import org.dueregard.finding.Outcome;
import org.dueregard.finding.Place;
import org.dueregard.finding.Requirement;
import org.dueregard.plan.Mention;
import org.dueregard.plan.Plan;
import org.dueregard.plan.PlanPath;
import org.dueregard.plan.Text;
import org.dueregard.plan.yaml.SourceMap;
import org.dueregard.plan.yaml.Span;

/** Puts verdicts in words and places: one finding for each requirement that is checked. */
final class Findings {
  private static final int MOST_FACTS = 12;
  private static final int MOST_REASONS = 4;

  private final Verdicts verdicts;
  private final SourceMap sources;
  private final Map<String, Integer> numbers;
  private final Map<String, DutyStatus> duties = new TreeMap<>();
  private final Map<PlanPath, String> labels = new HashMap<>();
  private final Map<PlanPath, Place> places = new HashMap<>();

  Findings(Verdicts verdicts, SourceMap sources, Map<String, Integer> numbers) {
    this.verdicts = verdicts;
    this.sources = sources;
    this.numbers = numbers;
    for (DutyText duty : verdicts.catalogue().duties()) {
      duties.put(duty.name(), duty(duty));
    }
  }

  /** The findings of these requirements, in their order. */
  List<Finding> of(List<Entry> entries) {
    requireSound(entries);
    return entries.stream().map(this::finding).toList();
  }

  /** Every duty, owed or not, with why. */
  List<DutyStatus> duties() {
    return List.copyOf(duties.values());
  }

  /** A rule may conclude only about a requirement that exists and whose duty is owed. */
  private void requireSound(List<Entry> entries) {
    Conclusions conclusions = verdicts.conclusions();
    Set<String> wrong = new TreeSet<>();
    for (Entry entry : entries) {
      Optional<String> duty = entry.requirement().duty();
      if (duty.isPresent()
          && conclusions.isConcluded(entry.id())
          && !conclusions.isOwed(duty.get())) {
        wrong.add(entry.id() + " (" + duty.get() + ")");
      }
    }
    if (!wrong.isEmpty() && !conclusions.isAnyFailed()) {
      throw new IllegalStateException("concluded though the duty is not owed: " + wrong);
    }
  }

  private Finding finding(Entry entry) {
    Requirement requirement = entry.requirement();
    Verdict verdict = verdicts.of(entry);
    Optional<LocalDate> dueBy = requirement.due().flatMap(verdicts.milestones()::dueBy);
    boolean isOpen = verdict.outcome() == Outcome.NOT_MET || verdict.outcome() == Outcome.NOT_SHOWN;
    boolean isOverdue =
        isOpen && dueBy.filter(day -> day.isBefore(verdicts.milestones().asOf())).isPresent();
    return new Finding(
        entry.worded(numbers, citations(entry, verdict)),
        verdicts.force(requirement),
        verdict.outcome(),
        shownAs(verdict),
        verdict.at().stream().map(this::place).toList(),
        verdict.because().stream().limit(MOST_FACTS).map(this::because).toList(),
        String.join(" ", verdict.sentences()),
        owner(),
        dueBy,
        isOverdue,
        requirement.duty().map(duties::get),
        Optional.empty(),
        verdict.answered(),
        Optional.empty());
  }

  /**
   * The citations that fit the body and the day. Where the requirement does not apply and none
   * fits, all of them: they are then the law that would have to reach the plan. Where it applies,
   * none is better than another body's section.
   */
  private List<Citation> citations(Entry entry, Verdict verdict) {
    List<Citation> fitting = entry.citations(verdicts.conclusions());
    return fitting.isEmpty() && verdict.outcome() == Outcome.NOT_APPLICABLE
        ? entry.requirement().cite()
        : fitting;
  }

  private static String shownAs(Verdict verdict) {
    if (verdict.outcome() != Outcome.MET) {
      return "";
    }
    return verdict.isEvidenced() ? "evidenced" : "stated";
  }

  private DutyStatus duty(DutyText text) {
    Conclusions conclusions = verdicts.conclusions();
    boolean isOwed = conclusions.isOwed(text.name());
    List<String> because = isOwed ? conclusions.reasons(text.name()) : notOwed(text, conclusions);
    return new DutyStatus(text.name(), text.title(), isOwed, because);
  }

  /** Why a duty is not owed, and the facts of this plan that decided so. */
  private List<String> notOwed(DutyText text, Conclusions conclusions) {
    String reason = verdicts.notOwed(text.name());
    boolean isByDate = !verdicts.law().covers(text.inForce());
    if (isByDate || text.restsOn().isEmpty() || conclusions.exception(text.name()).isPresent()) {
      return List.of(reason);
    }
    Plan plan = verdicts.plan();
    List<Mention> stated = Reads.of(text.restsOn(), NoneIs.ANSWER, plan).found();
    String facts =
        stated.isEmpty()
            ? "The plan says nothing on this."
            : stated.stream()
                .limit(MOST_REASONS)
                .map(this::because)
                .map(one -> one.fact() + ": " + one.value() + " (line " + one.place().line() + ")")
                .collect(joining("; ", "The plan says: ", "."));
    return List.of(reason, facts);
  }

  private Optional<String> owner() {
    Plan plan = verdicts.plan();
    return Stream.of(
            plan.governance().engagementLead(), plan.plan().lead(), plan.governance().seniorOwner())
        .filter(Mention::isStated)
        .map(Text::value)
        .findFirst();
  }

  private Because because(Mention fact) {
    String value = fact.isAbsent() ? "not stated" : fact.shown();
    String said = value.isEmpty() ? "given" : value;
    String reason = fact.isReasoned() ? said + " (" + fact.why() + ")" : said;
    return new Because(labels.computeIfAbsent(fact.at(), FactLabel::of), reason, place(fact));
  }

  private Place place(Mention mention) {
    return places.computeIfAbsent(
        mention.at(),
        path -> {
          Span span = sources.span(path);
          return new Place(path, span.line(), span.column(), span.endLine(), span.endColumn());
        });
  }
}
