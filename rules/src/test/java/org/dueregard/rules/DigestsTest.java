package org.dueregard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dueregard.finding.Coverage.Reach;
import org.dueregard.finding.Digest;
import org.dueregard.finding.Said;
import org.dueregard.finding.Schedule;
import org.dueregard.finding.Schedule.Mark.Kind;
import org.dueregard.finding.Schedule.Milestone;
import org.junit.jupiter.api.Test;

/** What a plan says, arranged for people: nothing lost, nothing made up. */
class DigestsTest {
  private static final Assurance ASSURANCE = Assurance.load();
  static final String ASHDENE = example("ashdene");

  @Test
  void eachGroupIsSetAgainstEachActivity() {
    Digest digest = digest(ASHDENE);

    assertThat(digest.coverage().activities())
        .extracting(column -> column.id())
        .containsExactly("A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8");
    assertThat(digest.coverage().groups().get(3).reach())
        .containsExactly(
            Reach.NOT,
            Reach.OPEN,
            Reach.OPEN,
            Reach.NOT,
            Reach.AIMED,
            Reach.NOT,
            Reach.NOT,
            Reach.OPEN);
    assertThat(digest.coverage().groups())
        .filteredOn(group -> !group.isAimedAt())
        .extracting(group -> group.name())
        .containsExactly("Gypsy and Traveller families at Dale End");
  }

  @Test
  void staffAreAnAudienceAndWhatIsCalledOffIsLeftOut() {
    Digest digest =
        digest(
            ASHDENE
                .replace("[G7], date: 2027-01-20}", "[staff], date: 2027-01-20}")
                .replace("date: 2027-02-04,", "date: 2027-02-04, status: cancelled,"));

    assertThat(digest.coverage().activities())
        .extracting(column -> column.id())
        .containsExactly("A1", "A2", "A3", "A5", "A6", "A7", "A8");
    assertThat(digest.coverage().groups().get(6).reach().get(5)).isEqualTo(Reach.AIMED);
    assertThat(digest.coverage().groups().get(0).reach().get(5)).isEqualTo(Reach.NOT);
    assertThat(digest.schedule().milestones())
        .extracting(Milestone::name)
        .contains("Staff sessions")
        .doesNotContain("Sessions with the learning disability partnership");
  }

  @Test
  void factsComeInOrderAndSectionsWithNothingToSayAreLeftOut() {
    StringBuilder many = new StringBuilder("documents:\n");
    for (int i = 1; i <= 12; i++) {
      many.append("  - {id: D").append(i).append(", name: Paper ").append(i).append("}\n");
    }
    Digest digest = digest(PlanCases.merged(ASHDENE, many.toString()));

    assertThat(digest.items("/documents"))
        .extracting(Said::text)
        .startsWith("Paper 1", "Paper 2", "Paper 3")
        .endsWith("Paper 10", "Paper 11", "Paper 12");
    assertThat(digest.within("/documents/9"))
        .extracting(one -> one.place().path().pointer())
        .containsExactly("/documents/9", "/documents/9/id", "/documents/9/name");
    assertThat(digest.at("/equality/monitoring")).isEmpty();
    assertThat(digest.at("/documents")).isEmpty();
    assertThat(digest.at("/plan/stage").orElseThrow().text()).isEqualTo("pre consultation");
    assertThat(digest.at("/equality/assessment/signed_off_by").orElseThrow().isNone()).isTrue();
  }

  @Test
  void datesComeByDayAndPartDatesStayAsTheyAre() {
    Schedule schedule = digest(PlanCases.merged(ASHDENE, "decision: {date: 2027-07}")).schedule();

    assertThat(schedule.milestones())
        .filteredOn(one -> one.day().isPresent())
        .extracting(one -> one.day().get())
        .isSorted();
    Milestone last = schedule.milestones().get(schedule.milestones().size() - 1);
    assertThat(last.name()).isEqualTo("Decision");
    assertThat(last.said()).isEqualTo("2027-07");
    assertThat(last.day()).isEmpty();
  }

  @Test
  void anExtensionMovesTheEndOfTheWindow() {
    Schedule schedule =
        digest(PlanCases.merged(ASHDENE, "timeline: {consultation: {extended_to: 2027-04-18}}"))
            .schedule();

    assertThat(schedule.windows())
        .filteredOn(one -> one.name().equals("Consultation"))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.last()).isEqualTo("2027-04-18");
              assertThat(one.days()).isEqualTo(98);
            });
  }

  @Test
  void thePreElectionPeriodIsCountedAsTheRulesCountIt() {
    Schedule schedule = digest(ASHDENE).schedule();

    assertThat(schedule.marks())
        .filteredOn(one -> one.kind() == Kind.PRE_ELECTION_PERIOD)
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.first()).isEqualTo("2027-03-25");
              assertThat(one.last()).isEqualTo("2027-05-06");
            });
    assertThat(schedule.overlaps())
        .filteredOn(one -> one.mark().kind() == Kind.PRE_ELECTION_PERIOD)
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.window()).isEqualTo("Consultation");
              assertThat(one.days()).isEqualTo(11);
            });
  }

  @Test
  void electionsThatThePlanRulesOutAreNotMarked() {
    assertThat(kinds(PlanCases.merged(ASHDENE, "timeline: {elections: none}")))
        .doesNotContain(Kind.PRE_ELECTION_PERIOD, Kind.POLLING_DAY);
    assertThat(kinds(ASHDENE)).contains(Kind.PRE_ELECTION_PERIOD, Kind.POLLING_DAY);
  }

  @Test
  void aPlanWithNoDatesSaysWhichAreMissing() {
    Schedule schedule =
        digest(
                """
                plan: {title: A plan, stage: idea, type: consultation}
                proposal: {summary: Close a ward, change_types: [close]}
                decision: {what: To close the ward, maker: The board, date: not yet}
                bodies: [{name: NHS One ICB, type: icb, role: decision_maker}]
                activities: none
                """)
            .schedule();

    assertThat(schedule.windows()).isEmpty();
    assertThat(schedule.marks()).isEmpty();
    assertThat(schedule.limits()).isEmpty();
    assertThat(schedule.milestones()).extracting(Milestone::name).containsExactly("Decision");
    assertThat(schedule.steps())
        .isNotEmpty()
        .allMatch(step -> step.latest().isEmpty() && !step.isLate())
        .allMatch(step -> step.arithmetic().contains("`"));
  }

  @Test
  void aWindowPastTheCalendarSaysSo() {
    Schedule schedule =
        digest(
                PlanCases.merged(
                    ASHDENE,
                    "timeline: {consultation: {start: 2035-11-05, end: 2036-01-27},"
                        + " elections: [2036-02-07]}"))
            .schedule();

    assertThat(schedule.limits()).hasSize(3).allMatch(one -> one.contains("are known only from"));
    assertThat(schedule.marks())
        .extracting(one -> one.name())
        .contains("Pre-election period: Polling day named in the plan");
  }

  private static List<Kind> kinds(String plan) {
    return digest(plan).schedule().marks().stream().map(one -> one.kind()).toList();
  }

  static Digest digest(String plan) {
    return ASSURANCE
        .assess(PlanCases.read(plan), Check.on(LocalDate.of(2026, 11, 22)).withDigest())
        .digest()
        .orElseThrow();
  }

  private static String example(String name) {
    try {
      return Files.readString(Path.of("../examples", name, "plan.yaml"));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
