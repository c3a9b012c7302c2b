package org.dueregard.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.dueregard.finding.Difference.Change;
import org.dueregard.finding.Difference.Kind;
import org.dueregard.finding.Difference.Part;
import org.dueregard.plan.yaml.PlanReader;
import org.dueregard.plan.yaml.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

class PlanComparisonTest {
  private static final String PLAN =
      """
      plan: {title: Evening hours, stage: idea}
      proposal:
        summary: Close at 8pm instead of 10pm
        change_types: [change_hours, reduce]
      options:
        considered:
          - {id: O1, name: Stay open, kind: do_nothing, shortlisted: yes}
          - {id: O2, name: Close at 8pm, kind: change, shortlisted: yes}
      decision: {what: New hours, maker: NHS Midshire ICB board, date: 2027-07-29}
      bodies:
        - {name: NHS Midshire ICB, type: icb, role: lead_commissioner}
        - {name: Midshire Trust, type: nhs_trust, role: provider}
      people_affected:
        users_per_year: 14,200
        groups:
          - {id: G1, name: Evening users}
      activities:
        - {id: A1, name: Survey, method: survey, level: consult, audiences: [G1], formats: [html, paper], start: 2027-01-11, end: 2027-04-04}
      scrutiny:
        nhs_view: {substantial: unsure}
      """;

  @Test
  void orderLayoutAndCommentsAreNoChange() {
    String same =
        """
        # A comment
        scrutiny: {nhs_view: {substantial: unsure}}
        activities:
          - end: 4 April 2027
            start: 11 January 2027
            formats: [paper, html]
            audiences: G1
            level: consult
            method: survey
            name: "Survey"
            id: A1
        people_affected:
          groups: [{name: Evening users, id: G1}]
          users_per_year: 14200
        bodies:
          - {type: nhs_trust, role: provider, name: Midshire Trust}
          - {name: NHS Midshire ICB, role: lead_commissioner, type: icb}
        decision: {date: 29 July 2027, maker: NHS Midshire ICB board, what: New hours}
        options:
          considered:
            - {name: Close at 8pm, id: O2, kind: change, shortlisted: true}
            - {id: O1, name: Stay open, kind: do_nothing, shortlisted: Yes}
        proposal:
          change_types: [reduce, change_hours]
          summary: >-
            Close at 8pm
            instead of 10pm
        plan: {stage: idea, title: Evening hours}
        """;

    assertThat(changes(PLAN, same)).isEmpty();
    assertThat(changes(same, PLAN)).isEmpty();
  }

  /** Every example, with the keys of every section and the entries of every list turned round. */
  @ParameterizedTest
  @ValueSource(strings = {"ashdene", "minimal", "newark-2023", "sound", "urgent-closure"})
  void anExampleTurnedRoundIsNoChange(String example) throws IOException {
    String plan = Files.readString(Path.of("../examples", example, "plan.yaml"));
    Node tree = new Yaml().compose(new StringReader(plan));
    turnRound(tree);
    StringWriter turned = new StringWriter();
    new Yaml().serialize(tree, turned);

    assertThat(changes(plan, "# " + example + "\n" + turned)).isEmpty();
    assertThat(changes(plan.replaceFirst("title: ", "title: New "), turned.toString())).hasSize(1);
  }

  private static void turnRound(Node node) {
    if (node instanceof MappingNode mapping) {
      mapping.getValue().forEach(pair -> turnRound(pair.getValueNode()));
      Collections.reverse(mapping.getValue());
    } else if (node instanceof SequenceNode sequence) {
      sequence.getValue().forEach(PlanComparisonTest::turnRound);
      Collections.reverse(sequence.getValue());
    }
  }

  @Test
  void aDateIsEarlierOrLaterByDays() {
    String later = PLAN.replace("end: 2027-04-04", "end: 18 April 2027");

    assertThat(changes(PLAN, later))
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.kind()).isEqualTo(Kind.LATER);
              assertThat(change.days()).hasValue(14);
              assertThat(change.entry()).isEqualTo("A1, Survey");
              assertThat(change.field()).isEqualTo("end");
              assertThat(change.part()).isEqualTo(Part.ACTIVITIES);
              assertThat(change.is().orElseThrow().line()).isEqualTo(18);
            });
    assertThat(changes(later, PLAN)).extracting(Change::kind).containsExactly(Kind.EARLIER);
  }

  @Test
  void aPartDateMovesByNoKnownDays() {
    assertThat(changes(PLAN, PLAN.replace("date: 2027-07-29", "date: August 2027")))
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.kind()).isEqualTo(Kind.CHANGED);
              assertThat(change.days()).isEmpty();
              assertThat(change.part()).isEqualTo(Part.DATES);
            });
  }

  @Test
  void anOptionIsMatchedByItsIdAndWithdrawnOrRestored() {
    String withdrawn =
        PLAN.replace(
            "{id: O2, name: Close at 8pm, kind: change, shortlisted: yes}",
            "{id: O2, name: Close at 8pm, kind: change, shortlisted: yes, withdrawn_on: 2027-02-01}");

    assertThat(changes(PLAN, withdrawn))
        .extracting(Change::kind, Change::field)
        .containsExactly(tuple(Kind.WITHDRAWN, ""), tuple(Kind.ADDED, "withdrawn on"));
    assertThat(changes(withdrawn, PLAN))
        .extracting(Change::kind, Change::field)
        .containsExactly(tuple(Kind.RESTORED, ""), tuple(Kind.REMOVED, "withdrawn on"));
  }

  @Test
  void anEntryWithoutAnIdIsMatchedByItsName() {
    String first =
        "    - {name: NHS Midshire ICB, type: icb, role: lead_commissioner}\n".substring(2);
    String changed =
        PLAN.replace(first, "").replace("role: provider}", "role: adviser}\n  " + first.strip());

    assertThat(changes(PLAN, changed))
        .extracting(Change::entry, Change::field, Change::before, Change::after)
        .containsExactly(tuple("Midshire Trust", "role", "provider", "adviser"));
  }

  @Test
  void anEntryOfItsOwnIsAddedOrRemovedWhole() {
    String more =
        PLAN.replace("name: Evening users}", "name: Evening users}\n    - {id: G2, name: Carers}");

    assertThat(changes(PLAN, more))
        .extracting(Change::kind, Change::entry, Change::field)
        .containsExactly(tuple(Kind.ADDED, "G2, Carers", ""));
    assertThat(changes(more, PLAN))
        .extracting(Change::kind, Change::entry, Change::field)
        .containsExactly(tuple(Kind.REMOVED, "G2, Carers", ""));
  }

  @Test
  void aReasonThatChangesIsAChange() {
    String before = PLAN.replace("substantial: unsure", "substantial: {value: unsure, why: Early}");
    String after = PLAN.replace("substantial: unsure", "substantial: {value: unsure, why: Late}");

    assertThat(changes(before, after))
        .extracting(Change::field, Change::before, Change::after)
        .containsExactly(
            tuple("reason for NHS view on whether it is substantial", "Early", "Late"));
  }

  @Test
  void silenceIsNotTheSameAsNone() {
    String none = PLAN + "commitments: none\n";

    assertThat(changes(PLAN, none))
        .extracting(Change::kind, Change::after)
        .containsExactly(tuple(Kind.ADDED, "none"));
  }

  @Test
  void whatIsAddedOneWayIsRemovedTheOther() {
    Stream.of(
            PLAN.replace("formats: [html, paper], ", ""),
            PLAN.replace("users_per_year: 14,200", "population: 90"),
            PLAN.replace("id: O2", "id: O3").replace("Close at 8pm,", "Close at 9pm,"),
            PLAN + "commitments: [{what: We said we would ask, by: 2027-01}]\n")
        .forEach(
            other -> {
              assertThat(changes(PLAN, other)).as(other).isNotEmpty();
              assertThat(count(PLAN, other, Kind.ADDED))
                  .isEqualTo(count(other, PLAN, Kind.REMOVED));
              assertThat(count(PLAN, other, Kind.REMOVED))
                  .isEqualTo(count(other, PLAN, Kind.ADDED));
              assertThat(changes(other, PLAN)).hasSameSizeAs(changes(PLAN, other));
            });
  }

  private static long count(String old, String current, Kind kind) {
    return changes(old, current).stream().filter(change -> change.kind() == kind).count();
  }

  private static List<Change> changes(String old, String current) {
    return PlanComparison.of(read(old), read(current));
  }

  private static Read.Ok read(String yaml) {
    try {
      byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
      Read read = new PlanReader().read("plan.yaml", new ByteArrayInputStream(bytes));
      assertThat(read).as("%s", read.problems()).isInstanceOf(Read.Ok.class);
      return (Read.Ok) read;
    } catch (IOException fault) {
      throw new AssertionError(fault);
    }
  }
}
