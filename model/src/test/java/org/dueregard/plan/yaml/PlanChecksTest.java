package org.dueregard.plan.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A plan checked against itself. */
class PlanChecksTest {
  @Test
  void theNeededFactsAreEnough() {
    assertThat(Opened.plan("")).isInstanceOf(Read.Ok.class);
    assertThat(Opened.said(Opened.plan(""))).isEmpty();
  }

  @Test
  void everyRequiredFactIsAskedForAtItsNearestParent() {
    assertThat(Opened.said(Opened.read("plan: {}\nproposal:\n  service: Beds\nbodies: []\n")))
        .containsExactly(
            "1:1 warning: 'activities' is missing. Add 'activities'; every plan needs it.",
            "1:1 warning: 'date' is missing from /decision. Add 'date'; every plan needs it.",
            "1:1 warning: 'maker' is missing from /decision. Add 'maker'; every plan needs it.",
            "1:1 error: 'stage' is missing from /plan. Add 'stage'; every plan needs it.",
            "1:1 error: 'title' is missing from /plan. Add 'title'; every plan needs it.",
            "1:1 warning: 'what' is missing from /decision. Add 'what'; every plan needs it.",
            "2:1 error: 'change_types' is missing from /proposal."
                + " Add 'change_types'; every plan needs it.",
            "2:1 error: 'summary' is missing from /proposal. Add 'summary'; every plan needs it.",
            "4:1 error: 'bodies' is missing. Add 'bodies'; every plan needs it.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "activities: [{id: A1, name: Survey}]             | method | /activities/0",
        "people_affected: {groups: [{name: All}]}         | id | /people_affected/groups/0",
        "scrutiny: {committees: [Health committee]}       | council | /scrutiny/committees/0",
        "documents: [{id: D1}]                            | name | /documents/0",
        "judgements: [{requirement: X, answer: met, by: A, role: B, on: 2027}] | reasoning | /judgements/0"
      })
  void anEntryWithoutItsRequiredFactsIsAnError(String yaml, String key, String entry) {
    Read read = Opened.plan(yaml);
    assertThat(read).isInstanceOf(Read.Rejected.class);
    assertThat(Opened.said(read))
        .singleElement()
        .asString()
        .contains("error: '" + key + "' is missing from " + entry + ".");
  }

  @Test
  void oneBodyHasToDecide() {
    Read read =
        Opened.read(Opened.NEEDED.replace(", role: lead_commissioner", "") + "activities: no");
    assertThat(Opened.said(read))
        .containsExactly(
            "4:1 warning: No body here is shown as taking the decision."
                + " Give one of them 'role: decision_maker' or 'role: lead_commissioner'.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "activities: [{id: A1, name: S, method: survey, audiences: [public, G7]}]"
            + " | 5:68 error: There is no group 'G7' in this plan. Did you mean 'G1'?",
        "activities: [{id: A1, name: S, method: survey, audiences: G7}]"
            + " | 5:59 error: There is no group 'G7' in this plan. Did you mean 'G1'?",
        "activities: [{id: A1, name: S, method: survey, actual: {by_group: {G7: 40}}}]"
            + " | 5:72 error: There is no group 'G7' in this plan. Did you mean 'G1'?",
        "stakeholders: [{name: Union, involved_by: [A1]}]"
            + " | 5:44 error: There is no activity 'A1' in this plan. Add the activity with that id.",
        "equality: {characteristics: {age: {impact: mixed, heard_from: [A9]}}}"
            + " | 5:64 error: There is no activity 'A9' in this plan. Add the activity with that id.",
        "equality: {assessment: {status: draft, evidence: [Notes, D9]}}"
            + " | 5:58 error: There is no document 'D9' in this plan. Add the document with that id.",
        "feedback: {considered: {option: O7}}"
            + " | 5:33 error: There is no option 'O7' in this plan. Add the option with that id.",
        "findings: [{finding: Dear, group: G7}]"
            + " | 5:35 error: There is no group 'G7' in this plan. Did you mean 'G1'?"
      })
  void aReferenceToWhatIsNotThereGetsTheNearestMatch(String yaml, String said) {
    String groups = "people_affected: {groups: [{id: G1, name: Parents}]}\n";
    String activities = yaml.startsWith("activities") ? "" : "activities: none\n";
    assertThat(Opened.said(Opened.read(Opened.NEEDED + yaml + "\n" + groups + activities)))
        .containsExactly(said);
  }

  @Test
  void evidenceInPlainTextIsNoReference() {
    assertThat(Opened.plan("proposal2: x\n")).isInstanceOf(Read.Ok.class);
    assertThat(Opened.plan("equality: {assessment: {status: draft, evidence: Visits by age}}"))
        .isInstanceOf(Read.Ok.class);
  }

  @Test
  void anIdIsUsedOnce() {
    Read read = Opened.plan("documents:\n  - {id: D1, name: One}\n  - {id: D1, name: Two}\n");
    assertThat(Opened.said(read))
        .containsExactly(
            "8:10 error: The id 'D1' is used twice: here and on line 7. Give each its own id.");
  }

  @Test
  void anUnknownKeyIsKeptAndReportedWithTheNearest() {
    Read read = Opened.plan("timeline: {consultaton: 12 weeks, zzz: 1}\n");
    assertThat(Opened.said(read).get(0))
        .isEqualTo(
            "6:12 warning: Unknown key 'consultaton'; it is kept but not checked."
                + " Did you mean 'consultation'?");
    assertThat(Opened.said(read).get(1)).contains("The keys here are: analysis, ");
    assertThat(((Read.Ok) read).unreadKeys())
        .containsExactly("/timeline/consultaton", "/timeline/zzz");
  }

  @Test
  void aCommaThatCutsATextIsExplained() {
    Read read = Opened.plan("insight: {duplicate_check: Looked at 14,200 visits a year}\n");
    assertThat(Opened.said(read))
        .containsExactly(
            "6:41 warning: A comma cut the text here: '200 visits a year' was read as a key of its"
                + " own. Inside { }, put a text that has a comma in double quotes.");
  }
}
