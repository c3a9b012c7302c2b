package org.dueregard.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dueregard.finding.Answered;
import org.dueregard.finding.AssuranceLevel;
import org.dueregard.finding.Due;
import org.dueregard.finding.DutyStatus;
import org.dueregard.finding.Finding;
import org.dueregard.finding.Force;
import org.dueregard.finding.Outcome;
import org.dueregard.finding.Problem;
import org.dueregard.finding.Report;
import org.dueregard.finding.Report.Assurance;
import org.dueregard.finding.Report.NotChecked;
import org.dueregard.finding.Report.Subject;
import org.dueregard.finding.Source;
import org.dueregard.plan.PlanPath;

/** A report as a real plan would get it: every outcome, and every part of a page. */
final class Ashdene {
  private static final String REGULATIONS = "https://www.legislation.gov.uk/uksi/2013/218";

  private static final Source SCRUTINY = new Source("scrutiny", "Health scrutiny", "regulation");
  private static final Source EQUALITY = new Source("equality", "Equality Act 2010", "statute");
  private static final Source GUNNING = new Source("gunning", "The Gunning principles", "case-law");
  private static final Source PRINCIPLES =
      new Source("principles", "Working with people and communities", "statutory-guidance");

  private static final DutyStatus CONSULT_COUNCIL =
      new DutyStatus(
          "CONSULT_COUNCIL",
          "Consult each council whose residents a substantial change affects",
          true,
          List.of("The plan says the change is substantial (line 118)"));
  private static final DutyStatus CONSULT =
      new DutyStatus(
          "CONSULT",
          "Consult people fairly",
          true,
          List.of("The plan promises a consultation from 2027-01-11 to 2027-04-04."));
  private static final DutyStatus PETITION =
      new DutyStatus(
          "DEBATE_PETITION", "Debate a petition", false, List.of("The plan names no petition."));

  private Ashdene() {}

  static Report report() {
    return new Report(
        "0.1.0",
        new Subject(
            "Ashdene urgent care - engagement and consultation plan",
            "plans/ashdene.yaml",
            Sample.HASH,
            "0.4",
            "pre_consultation",
            Sample.AS_OF,
            LocalDate.of(2027, 7, 29),
            "The decision is planned for 2027-07-29."),
        Optional.of(
            new Assurance(
                AssuranceLevel.LIMITED,
                List.of(
                    "Two things the law expects by now are not in the plan.",
                    "A second council has not been told, and no notice to ministers is shown."))),
        List.of(
            told(),
            gender(),
            consideration(),
            easyRead(),
            result(),
            minister(),
            election(),
            travel(),
            early(),
            petition(),
            online(),
            broken()),
        List.of(CONSULT, CONSULT_COUNCIL, PETITION),
        List.of(
            new Problem(
                Problem.Severity.WARNING,
                "Unknown key 'wokshops'; it is kept but not checked.",
                new PlanPath("/wokshops"),
                156,
                1,
                "Did you mean 'workshops'?")),
        new NotChecked(
            List.of("/wokshops"),
            List.of("GUN-1-05: whether minds are open. No plan can show what people think."),
            List.of("NCS-1-01")),
        Optional.empty());
  }

  static Finding told() {
    return Requires.that("SCR-2-03", "Every council affected is told and asked for its view")
        .from(SCRUTINY, Force.LAW)
        .cite("Health scrutiny regulations 2013", "regulation 23", REGULATIONS, "2026-11-22")
        .is(Outcome.NOT_SHOWN)
        .at("/scrutiny/committees", 125, 5)
        .because("people affected", "Northshire, 18%", "/people_affected/areas/1", 67, 7)
        .because("committees told", "Midshire only", "/scrutiny/committees", 125, 5)
        .found(
            "18% of the people affected live in Northshire. The plan does not show that Northshire"
                + " Council has been told.")
        .why("In a 2019 case a neighbouring council joined late, and extra work followed.")
        .remedy("Tell Northshire Council and ask if it thinks the change is substantial.")
        .owner("Head of engagement")
        .by("2026-10-19")
        .overdue()
        .duty(CONSULT_COUNCIL)
        .finding();
  }

  private static Finding gender() {
    return Requires.that("EIA-1-05", "Every characteristic has evidence, or a reason why not")
        .from(EQUALITY, Force.LAW)
        .cite("Equality Act 2010", "section 149", "", "no")
        .at("/equality/characteristics/gender_reassignment", 97, 9)
        .because(
            "gender reassignment",
            "unknown",
            "/equality/characteristics/gender_reassignment",
            97,
            9)
        .found("2 of 9 characteristics are marked unknown and have no evidence.")
        .why("A court quashed a 2018 decision after an incomplete assessment.")
        .remedy("Add evidence for each, or say why there is none.")
        .by("2026-12-18")
        .finding();
  }

  private static Finding consideration() {
    return Requires.that("GUN-3-07", "There is time to consider what people said")
        .from(GUNNING, Force.RISK)
        .cite("R v Brent LBC ex p Gunning", "(1985) 84 LGR 168", "", "2026-11-22")
        .grounds("G4")
        .at("/decision/date", 41, 9)
        .because("consultation closes", "2027-04-04", "/timeline/consultation/end", 33, 44)
        .because("decision", "2027-04-08", "/decision/date", 41, 9)
        .found("The decision on 2027-04-08 is 4 days after the close. We look for 28.")
        .why("Responses that cannot have been read cannot have been considered.")
        .remedy("Move the decision to 2027-05-02 or later, or record why this is enough.")
        .owner("Programme director")
        .by("2027-05-02")
        .duty(CONSULT)
        .finding();
  }

  private static Finding easyRead() {
    return Requires.that("INF-1-04", "Easy read is ready on launch day")
        .from(PRINCIPLES, Force.GUIDANCE)
        .cite("Accessible Information Standard", "DCB1605", "https://www.england.nhs.uk", "no")
        .at("/information/formats/2", 141, 7)
        .found("The easy read is due on 2027-02-01, 21 days after launch.")
        .why("People who need it lose 21 of 84 days.")
        .remedy("Brief the easy read writer now, for launch on 2027-01-11.")
        .owner("Head of engagement")
        .by("2026-11-30")
        .finding();
  }

  private static Finding result() {
    return Requires.that("FBK-1-02", "People know when they will hear the result")
        .from(PRINCIPLES, Force.PRACTICE)
        .is(Outcome.NOT_SHOWN)
        .at("/feedback", 160, 1)
        .found("We looked for the date people will be told the result. The plan does not give one.")
        .why("People stop answering when nobody tells them what came of it.")
        .remedy("Add 'feedback.tell_participants.by'.")
        .finding();
  }

  private static Finding minister() {
    return Requires.that("SOS-1-01", "The Secretary of State is told of the proposal")
        .from(SCRUTINY, Force.LAW)
        .is(Outcome.NOT_SHOWN)
        .at("/scrutiny/secretary_of_state", 120, 3)
        .found("The plan does not say whether the Secretary of State has been told.")
        .why("Since 31 January 2024 the law asks for it once the proposal is substantial.")
        .remedy("Add 'scrutiny.secretary_of_state': a date, or 'no' with why.")
        .by("2026-10-19")
        .overdue()
        .duty(CONSULT_COUNCIL)
        .finding();
  }

  private static Finding election() {
    return Requires.that("GUN-3-03", "The length allows for holidays and elections")
        .from(GUNNING, Force.RISK)
        .is(Outcome.NEEDS_JUDGEMENT)
        .at("/timeline/consultation", 33, 3)
        .because("consultation", "2027-01-11 to 2027-04-04", "/timeline/consultation", 33, 3)
        .found("84 days include Easter and 11 days before the elections of 2027-05-06.")
        .ask("Is 12 weeks still enough, with Easter in it?", "senior owner")
        .finding();
  }

  private static Finding travel() {
    return Requires.that("INF-2-01", "A travel analysis is published at launch")
        .is(Outcome.NOT_DUE_YET)
        .before(Due.Milestone.LAUNCH, 0)
        .by("2027-01-11")
        .finding();
  }

  private static Finding early() {
    return Requires.that("GUN-1-01", "People are asked before a decision is taken")
        .from(GUNNING, Force.LAW)
        .met("evidenced")
        .at("/timeline/consultation/start", 33, 20)
        .found("The consultation opens before the decision.")
        .finding();
  }

  private static Finding petition() {
    return Requires.that("GOV-4-01", "A petition is debated")
        .is(Outcome.NOT_APPLICABLE)
        .found("The plan names no petition.")
        .duty(PETITION)
        .finding();
  }

  private static Finding online() {
    return Requires.that("P10-4-02", "A way to take part for people who are not online")
        .waived("Paper forms are being printed again.", "Chair of the board", "2027-01-31")
        .at("/activities/0", 150, 3)
        .finding();
  }

  private static Finding broken() {
    return Requires.that("P10-9-01", "Staff are asked what they think")
        .from(PRINCIPLES, Force.GUIDANCE)
        .met("stated")
        .at("/activities/5", 155, 3)
        .ask("Is one briefing enough?", "senior owner")
        .found("One briefing is planned.")
        .judged(
            new Answered(
                "met", "Sam Okafor", "Director of people", "2026-11-02", "Small team, all came."))
        .finding();
  }
}
