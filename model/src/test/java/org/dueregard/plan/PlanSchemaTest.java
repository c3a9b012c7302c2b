package org.dueregard.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanSchemaTest {
  private static final String NEEDED =
      """
      plan: {title: Evening hours, stage: idea}
      proposal: {summary: Close at 8pm, change_types: [change_hours]}
      bodies: [{name: NHS Midshire ICB, type: icb}]
      """;

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(SchemaWriter.write());

  @Test
  void theSchemaIsMadeFromTheModel() throws IOException {
    Golden.check(
        Path.of("src/main/resources/org/dueregard/plan/plan.schema.json"), SchemaWriter.write());
  }

  @Test
  void theSchemaIsInTheJar() {
    assertThat(PlanSchema.json()).startsWith("{\n  \"$schema\"").contains("\"Engagement plan\"");
  }

  @ParameterizedTest
  @MethodSource("org.dueregard.plan.Samples#files")
  void everyPlanHereFits(Path plan) {
    assertThat(faults(Samples.text(plan))).isEmpty();
  }

  @Test
  void aPlanWithEverythingInItFits() throws JsonProcessingException {
    assertThat(faults(new ObjectMapper().writeValueAsString(Samples.everything()))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "timeline: none",
        "timeline: {value: no, why: There is no time}",
        "timeline:",
        "timeline: {why: Not settled, consultation: 12 weeks}",
        "timeline: {consultation: {value: none, why: Nothing changes}}",
        "timeline: {elections: 2027-05-06, review: 2027, implementation_start: late spring 2028}",
        "timeline: {review: {value: 2027-01-11, why: One year on}}",
        "activities: none",
        "activities: {id: A1, name: Survey, method: survey}",
        "activities: {value: none, why: Nothing to ask yet}",
        "activities: [{id: A1, name: Survey, method: survey, phase:, aim: {by_group: {G1: 40}}}]",
        "decision: {in_public: No - it is confidential, date: July 2027}",
        "decision: {in_public: {value: yes, how: Webcast}, several_decisions: Beds}",
        "people_affected: {carers_included: {value: none, why: There are none}, population: 14,200}",
        "people_affected: {users_per_year: {value: about 300, why: Counted by hand}}",
        "scrutiny: {nhs_view: unsure, committees: no}",
        "scrutiny: {nhs_view: {substantial: true}, secretary_of_state: {notified: no}}",
        "feedback: {decision_makers_see: Full report and all responses}",
        "information: {tells: reasons, published: {name: Leaflet, formats: [paper, pdf]}}",
        "health_inequalities: {groups: {value: none, why: Not known}, core20plus5: none}",
        "local: {nottingham: {ciag: 2026-09-14, insights_hub: checked}}",
        "notes: [one, 2]",
        "risks: Low turnout"
      })
  void theFormsThatTheReaderTakesFit(String section) {
    assertThat(faults(NEEDED + section + "\n")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bodies: [{name: A, type: icbb}]                     | /bodies/0/type",
        "activities: [{id: A1, name: A, method: surveys}]    | /activities/0/method",
        "activities: [{id: A1, name: A, method: survey, support: [payed]}] | /activities/0/support/0",
        "activities: [{id: A1, name: A}]                     | /activities/0",
        "activities: {id: A1}                                | /activities",
        "decision: {in_public: maybe}                        | /decision/in_public",
        "timeline: soon                                      | /timeline",
        "timeline: {review: 11/01/2027}                      | /timeline/review",
        "timeline: {elections: [6.5.2027]}                   | /timeline/elections/0",
        "people_affected: {population: [1, 2]}               | /people_affected/population",
        "notes: [{a: b}]                                     | /notes/0",
        "activites: none                                     | ''"
      })
  void typicalMistakesDoNotFit(String section, String place) {
    String plan = section.startsWith("bodies") ? NEEDED.replaceAll("bodies.*\n", "") : NEEDED;
    assertThat(faults(plan + section + "\n")).isNotEmpty().allMatch(at -> at.startsWith(place));
  }

  @ParameterizedTest
  @CsvSource({"plan", "proposal", "bodies"})
  void aRequiredSectionMustBeThere(String section) {
    assertThat(faults(NEEDED.replaceAll("(?m)^" + section + ":.*\n", ""))).containsExactly("");
    assertThat(faults(NEEDED.replaceAll("(?m)^" + section + ":.*", section + ": none")))
        .isNotEmpty();
  }

  private static List<String> faults(String plan) {
    return SCHEMA.validate(plan, InputFormat.YAML).stream()
        .map(Error::getInstanceLocation)
        .map(Object::toString)
        .toList();
  }
}
