package org.dueregard.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dueregard.finding.Answered;
import org.dueregard.finding.BaselineState;
import org.dueregard.finding.Because;
import org.dueregard.finding.Citation;
import org.dueregard.finding.Due;
import org.dueregard.finding.DutyStatus;
import org.dueregard.finding.Finding;
import org.dueregard.finding.Force;
import org.dueregard.finding.InForce;
import org.dueregard.finding.Outcome;
import org.dueregard.finding.Place;
import org.dueregard.finding.Requirement;
import org.dueregard.finding.Source;
import org.dueregard.finding.Waiver;
import org.dueregard.plan.PlanPath;

/** Builds one finding, saying only what matters. */
final class Requires {
  private final String id;
  private final String title;
  private final List<Place> at = new ArrayList<>();
  private final List<Because> because = new ArrayList<>();
  private final List<Citation> cite = new ArrayList<>();
  private Source source = new Source("gunning", "The Gunning principles", "case-law");
  private Force force = Force.RISK;
  private Outcome outcome = Outcome.NOT_MET;
  private String shownAs = "";
  private String found = "";
  private String why = "";
  private String remedy = "";
  private String question = "";
  private String answers = "";
  private List<String> grounds = List.of();
  private Optional<String> owner = Optional.empty();
  private Optional<LocalDate> dueBy = Optional.empty();
  private Optional<Due> due = Optional.empty();
  private boolean overdue;
  private Optional<DutyStatus> duty = Optional.empty();
  private Optional<Waiver> waiver = Optional.empty();
  private Optional<Answered> answered = Optional.empty();
  private Optional<BaselineState> baseline = Optional.empty();

  private Requires(String id, String title) {
    this.id = id;
    this.title = title;
  }

  static Requires that(String id, String title) {
    return new Requires(id, title);
  }

  Requires from(Source newSource, Force newForce) {
    source = newSource;
    force = newForce;
    return this;
  }

  Requires cite(String act, String locator, String url, String checked) {
    cite.add(new Citation(act, locator, url, checked));
    return this;
  }

  Requires grounds(String... codes) {
    grounds = List.of(codes);
    return this;
  }

  Requires is(Outcome newOutcome) {
    outcome = newOutcome;
    return this;
  }

  Requires met(String how) {
    shownAs = how;
    return is(Outcome.MET);
  }

  Requires at(String path, int line, int column) {
    at.add(place(path, line, column));
    return this;
  }

  Requires because(String fact, String value, String path, int line, int column) {
    because.add(new Because(fact, value, place(path, line, column)));
    return this;
  }

  Requires found(String text) {
    found = text;
    return this;
  }

  Requires why(String text) {
    why = text;
    return this;
  }

  Requires remedy(String text) {
    remedy = text;
    return this;
  }

  Requires ask(String text, String who) {
    question = text;
    answers = who;
    return this;
  }

  Requires owner(String text) {
    owner = Optional.of(text);
    return this;
  }

  Requires by(String date) {
    dueBy = Optional.of(LocalDate.parse(date));
    return this;
  }

  Requires before(Due.Milestone milestone, int weeks) {
    due = Optional.of(new Due(milestone, weeks));
    return this;
  }

  Requires overdue() {
    overdue = true;
    return this;
  }

  Requires duty(DutyStatus status) {
    duty = Optional.of(status);
    return this;
  }

  Requires waived(String reason, String by, String until) {
    waiver =
        Optional.of(
            new Waiver(
                id,
                "",
                PlanPath.ROOT,
                reason,
                by,
                Optional.empty(),
                "",
                LocalDate.parse(until),
                new Waiver.Origin("waivers.yaml", PlanPath.ROOT.item(0), 2, 3)));
    return is(Outcome.WAIVED);
  }

  Requires baseline(BaselineState state) {
    baseline = Optional.of(state);
    return this;
  }

  Requires judged(Answered answer) {
    answered = Optional.of(answer);
    return this;
  }

  Finding finding() {
    Requirement requirement =
        new Requirement(
            id,
            source,
            title,
            duty.map(DutyStatus::name),
            force,
            Optional.empty(),
            grounds,
            cite,
            List.of(),
            InForce.ALWAYS,
            List.of(),
            List.of(),
            due,
            why,
            remedy,
            question,
            answers,
            question.isEmpty() ? Requirement.Check.RULE : Requirement.Check.JUDGEMENT,
            "");
    return new Finding(
        requirement,
        force,
        outcome,
        shownAs,
        at,
        because,
        found,
        owner,
        dueBy,
        overdue,
        duty,
        waiver,
        answered,
        baseline);
  }

  private static Place place(String path, int line, int column) {
    return new Place(new PlanPath(path), line, column, line, column + 1);
  }
}
