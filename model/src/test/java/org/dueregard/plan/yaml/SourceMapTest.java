package org.dueregard.plan.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.dueregard.plan.PlanPath;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceMapTest {
  private static final String MORE =
      """
      activities:
        - {id: A1, name: "Drop-in 😀", method: drop_in}
        - id: A2
          name: Survey
          method: survey
          audiences:
            - public
      timeline:
        consultation:
      local: {a/b: {c~d: e}}
      """;

  @ParameterizedTest
  @CsvSource({
    "'',                          1:1",
    "/activities,                 5:1",
    "/activities/0,               6:5",
    "/activities/0/name,          6:20",
    "/activities/0/method,        6:41",
    "/activities/0/start,         6:5",
    "/activities/1,               7:5",
    "/activities/1/audiences,     10:5",
    "/activities/1/audiences/0,   11:9",
    "/activities/1/audiences/4,   10:5",
    "/activities/9/name,          5:1",
    "/timeline,                   12:1",
    "/timeline/consultation,      13:16",
    "/timeline/consultation/end,  13:16",
    "/feedback/published,         1:1",
    "/local/a~1b/c~0d,            14:20"
  })
  void aPathHasItsPlaceAndAnAbsenceThatOfItsNearestParent(String path, String place) {
    for (String ends : new String[] {"\n", "\r\n"}) {
      Read.Ok read = (Read.Ok) Opened.plan(MORE.replace("\n", ends));
      Span span = read.sources().span(new PlanPath(path));
      assertThat(span.line() + ":" + span.column()).isEqualTo(place);
    }
  }
}
