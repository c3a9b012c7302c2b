package org.dueregard.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dueregard.finding.Because;
import org.dueregard.finding.DutyStatus;
import org.dueregard.finding.Finding;
import org.dueregard.finding.Outcome;
import org.dueregard.finding.Place;
import org.dueregard.finding.Requirement;
import org.dueregard.plan.Items;
import org.dueregard.plan.Mention;
import org.dueregard.plan.Plan;
import org.dueregard.plan.PlanPath;
import org.dueregard.plan.Text;
import org.dueregard.plan.yaml.SourceMap;
import org.dueregard.plan.yaml.Span;

/** Puts verdicts in words and places: one finding for each requirement that is checked. */
record Findings(Verdicts verdicts, SourceMap sources, Map<String, Integer> numbers) {
  private static final int MOST_FACTS = 12;

  /** The findings of these requirements, in their order. */
  List<Finding> of(List<Entry> entries) {
    requireSound(entries);
    return entries.stream().map(this::finding).toList();
  }

  /** Every duty, owed or not, with why. */
  List<DutyStatus> duties() {
    return verdicts.catalogue().duties().stream().map(this::duty).toList();
  }

  /** A rule may conclude only about a requirement that exists and whose duty is owed. */
  private void requireSound(List<Entry> entries) {
    Conclusions conclusions = verdicts.conclusions();
    Set<String> wrong = new TreeSet<>();
    for (Entry entry : entries) {
      Optional<String> duty = entry.requirement().duty();
      boolean isConcluded = conclusions.requirementsConcluded().anyMatch(entry.id()::equals);
      if (isConcluded && duty.isPresent() && !conclusions.isOwed(duty.get())) {
        wrong.add(entry.id() + " (" + duty.get() + ")");
      }
    }
    if (!wrong.isEmpty() && conclusions.failed().isEmpty()) {
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
        entry.worded(numbers, entry.citations(verdicts.conclusions())),
        verdicts.force(requirement),
        verdict.outcome(),
        shownAs(requirement, verdict),
        verdict.at().stream().map(this::place).toList(),
        verdict.because().stream().limit(MOST_FACTS).map(this::because).toList(),
        String.join(" ", verdict.sentences()),
        owner(),
        dueBy,
        isOverdue,
        requirement.duty().map(verdicts.catalogue()::duty).map(this::duty),
        verdict.waiver(),
        verdict.answered());
  }

  private String shownAs(Requirement requirement, Verdict verdict) {
    if (verdict.outcome() != Outcome.MET) {
      return "";
    }
    return Reads.of(requirement.reads(), verdicts.plan()).isEvidenced() ? "evidenced" : "stated";
  }

  private DutyStatus duty(DutyText text) {
    Conclusions conclusions = verdicts.conclusions();
    boolean isOwed = verdicts.isOwed(text.name());
    List<String> because =
        isOwed ? conclusions.reasons(text.name()) : List.of(verdicts.notOwed(text.name()));
    return new DutyStatus(text.name(), text.title(), isOwed, because);
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
    boolean isList = fact instanceof Items<?>;
    String said = value.isEmpty() && !isList ? "given" : value;
    String reason = fact.isReasoned() ? said + " (" + fact.why() + ")" : said;
    return new Because(FactLabel.of(fact), reason, place(fact));
  }

  private Place place(Mention mention) {
    return place(mention.at());
  }

  private Place place(PlanPath path) {
    Span span = sources.span(path);
    return new Place(path, span.line(), span.column(), span.endLine(), span.endColumn());
  }
}
