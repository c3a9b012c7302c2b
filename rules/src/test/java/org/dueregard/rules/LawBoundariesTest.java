package org.dueregard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dueregard.finding.Citation;
import org.dueregard.finding.DutyStatus;
import org.dueregard.finding.Finding;
import org.dueregard.finding.Outcome;
import org.dueregard.finding.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every body on both sides of every boundary: the duty that is owed, and the section that a finding
 * then cites. Each row is asked twice: of a plan decided on that day, and of a plan decided on
 * another day when the check asks for the law of that day.
 */
class LawBoundariesTest {
  private static final Assurance ASSURANCE = Assurance.load();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final String NHS_ACT = "NHS Act 2006";
  private static final String NONE = "none";

  /** People are involved before the decision; regard to inequalities. Both cite by body. */
  private static final String INVOLVED = "INV-04";

  private static final String INEQUALITIES = "INQ-01";

  /** The sections that name one kind of body, by that body. */
  private static final List<String> NAMED =
      List.of("14Z45", "13Q", "242(1", "14Z2(", "14Z35", "13G", "14T", "242, as");

  @ParameterizedTest(name = "{0} on {1}: {2}, {3}; {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          icb                  | 2022-06-30 | none      | none                             | none
          icb                  | 2022-07-01 | ICB_14Z45 | section 14Z45(2)(c)              | section 14Z35
          icb                  | 2024-01-30 | ICB_14Z45 | section 14Z45(2)(c)              | section 14Z35
          icb                  | 2024-01-31 | ICB_14Z45 | section 14Z45(2)(c)              | section 14Z35
          icb                  | 2027-07-29 | ICB_14Z45 | section 14Z45(2)(c)              | section 14Z35
          ccg                  | 2013-03-31 | none      | none                             | none
          ccg                  | 2013-04-01 | CCG_14Z2  | section 14Z2(2)                  | section 14T
          ccg                  | 2022-06-30 | CCG_14Z2  | section 14Z2(2)                  | section 14T
          ccg                  | 2022-07-01 | none      | none                             | none
          nhs_england          | 2013-03-31 | none      | none                             | none
          nhs_england          | 2013-04-01 | NHSE_13Q  | section 13Q(2)                   | section 13G
          nhs_england          | 2022-06-30 | NHSE_13Q  | section 13Q(2)                   | section 13G
          nhs_england          | 2022-07-01 | NHSE_13Q  | section 13Q(2)                   | section 13G
          nhs_england          | 2027-07-29 | NHSE_13Q  | section 13Q(2)                   | section 13G
          nhs_trust            | 2008-12-31 | none      | none                             | none
          nhs_trust            | 2009-01-01 | TRUST_242 | section 242(1B)(c) and (1D)      | none
          nhs_trust            | 2013-03-31 | TRUST_242 | section 242(1B)(c) and (1D)      | none
          nhs_trust            | 2013-04-01 | TRUST_242 | section 242(1B)(c) and (1D)      | none
          nhs_trust            | 2022-06-30 | TRUST_242 | section 242(1B)(c) and (1D)      | none
          nhs_trust            | 2022-07-01 | TRUST_242 | section 242(1B)(c) and (1D)      | none
          nhs_foundation_trust | 2008-12-31 | none      | none                             | none
          nhs_foundation_trust | 2009-01-01 | TRUST_242 | section 242(1B)(c) and (1D)      | none
          nhs_foundation_trust | 2022-06-30 | TRUST_242 | section 242(1B)(c) and (1D)      | none
          nhs_foundation_trust | 2022-07-01 | TRUST_242 | section 242(1B)(c) and (1D)      | none
          pct                  | 2008-12-31 | none      | none                             | none
          pct                  | 2009-01-01 | PCT_242   | section 242, as it stood in 2009 | none
          pct                  | 2013-03-31 | PCT_242   | section 242, as it stood in 2009 | none
          pct                  | 2013-04-01 | none      | none                             | none
          council              | 2013-03-31 | none      | none                             | none
          council              | 2013-04-01 | none      | none                             | none
          council              | 2022-07-01 | none      | none                             | none
          """)
  void theBodyAndTheDayDecideTheDutyAndTheSection(
      String body, LocalDate day, String duty, String involved, String inequalities) {
    for (Report report : List.of(decidedOn(body, day), askedFor(body, day))) {
      assertThat(report.plan().lawAt()).isEqualTo(day);
      assertThat(sectionDuties(report)).isEqualTo(duty.equals(NONE) ? Set.of() : Set.of(duty));
      assertThat(cited(report, INVOLVED)).isEqualTo(involved);
      assertThat(cited(report, INEQUALITIES)).isEqualTo(inequalities);
      assertThat(carersOwed(report)).isEqualTo(isCarers(duty, day));
      assertThat(foreign(report, duty)).as("sections of other bodies").isEmpty();
    }
  }

  @ParameterizedTest(name = "on {0}: council {1}, call-in {2}, equality {3}")
  @CsvSource({
    "2011-04-04, false, false, false",
    "2011-04-05, false, false, true",
    "2013-03-31, false, false, true",
    "2013-04-01, true,  false, true",
    "2024-01-30, true,  false, true",
    "2024-01-31, true,  true,  true"
  })
  void theDayDecidesScrutinyAndEquality(
      LocalDate day, boolean isCouncil, boolean isCallIn, boolean isEquality) {
    for (Report report : List.of(decidedOn("nhs_trust", day), askedFor("nhs_trust", day))) {
      assertThat(isOwed(report, "CONSULT_COUNCIL")).isEqualTo(isCouncil);
      assertThat(isOwed(report, "NAME_ROUTE_TO_MINISTERS")).isEqualTo(isCallIn);
      assertThat(isOwed(report, "DUE_REGARD")).isEqualTo(isEquality);
    }
  }

  /** The saving in SI 2024/15 regulation 3: it is the consultation of the council that counts. */
  @ParameterizedTest(name = "council consulted from {0}, decided on {1}: {2}")
  @CsvSource({
    "2024-01-30, 2024-01-31, none",
    "2024-01-30, 2027-01-01, none",
    "2024-01-31, 2024-01-31, 'Schedule 10A, paragraph 2(1)'",
    "2024-01-31, 2027-01-01, 'Schedule 10A, paragraph 2(1)'"
  })
  void notifyingMinistersFollowsTheConsultationOfTheCouncil(
      LocalDate consulted, LocalDate decided, String locator) {
    Report report = assess(plan("icb", decided, consulted), Check.on(TODAY));

    assertThat(cited(report, "SCR-24")).isEqualTo(locator);
  }

  /** Whatever a plan holds, no duty is owed before its law began or after it ended. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1984-12-31", "1985-01-01", "2008-12-31", "2009-01-01", "2011-04-04", "2013-03-31",
        "2013-04-01", "2022-06-30", "2022-07-01", "2024-01-30", "2024-01-31", "2027-07-29"
      })
  void noDutyIsOwedOutsideTheDaysOfItsLaw(LocalDate day) throws IOException {
    Catalogue catalogue = CatalogueReader.read(RuleFiles.FOLDER);
    for (String plan : List.of(PlanCases.sound(), plan("ccg", day, day))) {
      Report report = assess(plan, lawOf(day));
      assertThat(report.duties())
          .filteredOn(DutyStatus::owed)
          .allMatch(duty -> catalogue.duty(duty.name()).inForce().includes(day));
      assertThat(report.findings())
          .filteredOn(one -> one.outcome() != Outcome.NOT_APPLICABLE)
          .allMatch(one -> one.requirement().inForce().includes(day));
    }
  }

  private static Check lawOf(LocalDate day) {
    return new Check(
        TODAY, Optional.empty(), Optional.of(day), Set.of(), Set.of(), Set.of(), List.of(), false);
  }

  private static Report decidedOn(String body, LocalDate day) {
    return assess(plan(body, day, day), Check.on(TODAY));
  }

  /** What if this were decided on that day? */
  private static Report askedFor(String body, LocalDate day) {
    LocalDate other = LocalDate.of(2018, 5, 1);
    Report report = assess(plan(body, other, other), lawOf(day));
    assertThat(report.plan().lawWhy()).isEqualTo("This day was asked for.");
    return report;
  }

  private static Report assess(String plan, Check check) {
    return ASSURANCE.assess(PlanCases.read(plan), check);
  }

  private static Set<String> sectionDuties(Report report) {
    Set<String> owed = new TreeSet<>();
    for (String duty : List.of("ICB_14Z45", "NHSE_13Q", "TRUST_242", "CCG_14Z2", "PCT_242")) {
      if (isOwed(report, duty)) {
        owed.add(duty);
      }
    }
    return owed;
  }

  private static boolean isOwed(Report report, String duty) {
    return report.duties().stream()
        .filter(DutyStatus::owed)
        .anyMatch(one -> one.name().equals(duty));
  }

  private static boolean carersOwed(Report report) {
    return isOwed(report, "INVOLVE_CARERS");
  }

  private static boolean isCarers(String duty, LocalDate day) {
    boolean isNamed = duty.equals("ICB_14Z45") || duty.equals("NHSE_13Q");
    return isNamed && !day.isBefore(LocalDate.of(2022, 7, 1));
  }

  /** The first locator in the NHS Act of a finding that applies; "none" where it does not. */
  private static String cited(Report report, String id) {
    Finding finding =
        report.findings().stream()
            .filter(one -> one.requirement().id().equals(id))
            .findFirst()
            .orElseThrow();
    return finding.outcome() == Outcome.NOT_APPLICABLE
        ? NONE
        : finding.requirement().cite().stream()
            .filter(cite -> cite.source().equals(NHS_ACT))
            .map(Citation::locator)
            .findFirst()
            .orElse(NONE);
  }

  /** Findings of what is owed by body that cite a section naming some other kind of body. */
  private static List<String> foreign(Report report, String duty) {
    Pattern own =
        Pattern.compile(
            switch (duty) {
              case "ICB_14Z45" -> "14Z45|14Z35";
              case "NHSE_13Q" -> "13Q|13G";
              case "TRUST_242" -> "242\\(1";
              case "CCG_14Z2" -> "14Z2\\(|14T";
              case "PCT_242" -> "242, as";
              default -> "none";
            });
    return report.findings().stream()
        .filter(one -> one.outcome() != Outcome.NOT_APPLICABLE)
        .filter(one -> one.requirement().source().id().equals("involvement"))
        .flatMap(
            one ->
                one.requirement().cite().stream()
                    .filter(cite -> cite.source().equals(NHS_ACT))
                    .filter(cite -> NAMED.stream().anyMatch(cite.locator()::contains))
                    .filter(cite -> !own.matcher(cite.locator()).find())
                    .map(cite -> one.requirement().id() + ": " + cite.locator()))
        .toList();
  }

  private static String plan(String body, LocalDate decided, LocalDate consulted) {
    return """
        plan: {title: A plan, stage: decided, type: consultation}
        proposal: {summary: Close a ward, change_types: [close], affects_range: yes}
        decision: {what: To close the ward, maker: The body, date: %s}
        bodies: [{name: The body, type: %s, role: decision_maker}]
        activities: [{id: A1, name: Survey, method: survey, audiences: [public]}]
        equality: {assessment: {kind: full}}
        scrutiny:
          expects_referral: no
          nhs_view: {substantial: yes}
          committees: [{name: Committee, council: Council, consulted: %s}]
        """
        .formatted(decided, body, consulted);
  }
}
