package org.dueregard.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.dueregard.finding.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonWriterTest {
  @Test
  void aFindingHasTheKeysOfTheFormatInTheirOrder() {
    JsonNode finding = parsed(Sample.of(Ashdene.told())).get("findings").get(0);

    assertThat(finding.fieldNames())
        .toIterable()
        .containsExactly(
            "requirement",
            "source",
            "title",
            "force",
            "ground",
            "outcome",
            "shown_as",
            "at",
            "because",
            "what_we_found",
            "why",
            "remedy",
            "question",
            "owner",
            "due_by",
            "overdue",
            "duty",
            "cite",
            "waiver",
            "judgement");
  }

  @Test
  void aReportHasTheKeysOfTheFormatInTheirOrder() {
    JsonNode report = parsed(Ashdene.report());

    assertThat(report.fieldNames())
        .toIterable()
        .containsExactly(
            "dueregard",
            "schema",
            "plan",
            "assurance",
            "counts",
            "findings",
            "duties",
            "problems",
            "not_checked");
    assertThat(report.get("counts").fieldNames())
        .toIterable()
        .containsExactly(
            "met",
            "not met",
            "not shown",
            "not due yet",
            "needs judgement",
            "not applicable",
            "waived",
            "could not evaluate");
    assertThat(report.get("schema").asText()).isEqualTo("urn:dueregard:schema:report:1");
    assertThat(report.get("counts").get("not met").asInt()).isEqualTo(3);
  }

  @Test
  void aFindingIsWrittenLikeThis() {
    assertThat(json(Sample.of(Ashdene.told())))
        .contains(
            """
              "findings": [
                {
                  "requirement": "SCR-2-03",
                  "source": "scrutiny",
                  "title": "Every council affected is told and asked for its view",
                  "force": "law",
                  "ground": [],
                  "outcome": "not shown",
                  "shown_as": null,
                  "at": [
                    {
                      "path": "/scrutiny/committees",
                      "line": 125,
                      "column": 5
                    }
                  ],
            """,
            """
                  "question": null,
                  "owner": "Head of engagement",
                  "due_by": "2026-10-19",
                  "overdue": true,
                  "duty": {
                    "name": "CONSULT_COUNCIL",
                    "owed_because": [
                      "The plan says the change is substantial (line 118)"
                    ]
                  },
            """);
  }

  @Test
  void anUnreadablePlanHasProblemsAndNoAssuranceCountsOrFindings() {
    assertThat(json(Sample.unreadable()))
        .isEqualTo(
            """
            {
              "dueregard": "0.1.0",
              "schema": "urn:dueregard:schema:report:1",
              "plan": {
                "title": "",
                "file": "plans/broken.yaml",
                "sha256": "%s",
                "stage": "",
                "as_of": "2026-11-22",
                "law_at": "2026-11-22",
                "law_why": ""
              },
              "duties": [],
              "problems": [
                {
                  "severity": "error",
                  "message": "'2026-13-01' is not a date we can read.",
                  "path": "/decision/date",
                  "line": 12,
                  "column": 3,
                  "hint": "Did you mean 2026-01-13?"
                }
              ],
              "not_checked": {
                "unread_keys": [],
                "not_formalised": [],
                "requirements_skipped": []
              }
            }
            """
                .formatted(Sample.HASH));
  }

  @Test
  void findingsComeSortedByIdAndTheSameBytesComeTwice() {
    JsonNode findings = parsed(Ashdene.report()).get("findings");

    assertThat(findings.findValuesAsText("requirement")).isSorted().hasSize(12);
    assertThat(json(Ashdene.report())).isEqualTo(json(Ashdene.report())).doesNotContain("\r");
  }

  @Test
  void aDutyThatIsNotOwedIsOwedBecauseOfNothing() {
    JsonNode findings = parsed(Ashdene.report()).get("findings");
    JsonNode petition = findings.get(findings.findValuesAsText("requirement").indexOf("GOV-4-01"));

    assertThat(petition.get("duty").get("name").asText()).isEqualTo("DEBATE_PETITION");
    assertThat(petition.get("duty").get("owed_because")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"quoted\" \\ and \n new", "שלום", "👍🏽", "\u0001\u2028", "</script>"})
  void anyTextComesBackAsItWas(String text) {
    JsonNode report = parsed(Sample.saying(text));

    assertThat(report.get("plan").get("title").asText()).isEqualTo(text);
    assertThat(report.get("findings").findValuesAsText("value")).containsOnly(text);
  }

  private static String json(Report report) {
    return Sample.written(Format.JSON, report, Options.PLAIN);
  }

  private static JsonNode parsed(Report report) {
    try {
      return new ObjectMapper().readTree(json(report));
    } catch (JsonProcessingException notJson) {
      throw new AssertionError(notJson);
    }
  }
}
