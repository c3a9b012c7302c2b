package org.dueregard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.dueregard.finding.Report;
import org.junit.jupiter.api.Test;

/** What is switched off for a plan says the fact that did it. */
class SwitchedOffTest {
  private static final Assurance ASSURANCE = Assurance.load();

  @Test
  void theFactThatSwitchesADutyOffIsGivenWithItsLine() throws IOException {
    String plan =
        PlanCases.sound().replace("nhs_view: {substantial: yes", "nhs_view: {substantial: no");
    List<String> reasons =
        reasons(
            plan.replace("view_on_substantial: yes", "view_on_substantial: no")
                .replaceAll("(?m)^      consulted: .*\\n", ""),
            "NOTIFY_MINISTER");

    assertThat(reasons.get(0))
        .isEqualTo("No commissioner here has to consult a council about the change.");
    assertThat(reasons.get(1))
        .startsWith("The plan says: NHS view on whether it is substantial: no (line ");
  }

  @Test
  void silenceIsSaidToBeSilence() throws IOException {
    assertThat(reasons(PlanCases.sound(), "JUSTIFY_URGENCY"))
        .containsExactly("The plan does not claim urgency.", "The plan says nothing on this.");
  }

  @Test
  void aDutyOfAnotherTimeGivesItsDatesAndNoFact() throws IOException {
    assertThat(reasons(PlanCases.sound(), "CCG_14Z2"))
        .containsExactly("This law applied from 2013-04-01 to 2022-06-30.");
  }

  private static List<String> reasons(String plan, String duty) {
    Report report = ASSURANCE.assess(PlanCases.read(plan), Check.on(Outcomes.TODAY));
    return report.duties().stream()
        .filter(one -> one.name().equals(duty))
        .findFirst()
        .orElseThrow()
        .because();
  }
}
