package org.dueregard.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dueregard.finding.Due.Milestone;
import org.dueregard.plan.PlanPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
  @ParameterizedTest
  @CsvSource({
    "'', the whole plan",
    "/decision/date, decision.date",
    "/activities/0/start, activities[0].start",
    "/a~1b/1/2, a/b[1][2]"
  })
  void aPathReadsAsInThePlan(String pointer, String words) {
    assertThat(Wording.path(new PlanPath(pointer))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "LAUNCH, 0, before launch",
    "DECISION, 1, 1 week before the decision",
    "OPTIONS, 6, 6 weeks before options are shortlisted"
  })
  void withoutADateTheMilestoneSaysByWhen(Milestone milestone, int weeks, String words) {
    assertThat(Wording.dueBy(Requires.that("A-1", "T").before(milestone, weeks).finding()))
        .isEqualTo(words);
  }

  @Test
  void aDateSaysMoreThanItsMilestone() {
    Requires dated = Requires.that("A-1", "T").before(Milestone.LAUNCH, 0).by("2027-01-11");

    assertThat(Wording.dueBy(dated.finding())).isEqualTo("11 January 2027");
    assertThat(Wording.dueBy(Requires.that("A-1", "T").finding())).isEqualTo("now");
  }

  @Test
  void statementsBecomeSentences() {
    assertThat(Wording.sentences(List.of("One", "two. ", "", "Three?", "by 2027-01-11")))
        .isEqualTo("One. two. Three? by 11 January 2027.");
  }
}
