package org.dueregard.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dueregard.finding.BaselineState;
import org.dueregard.finding.FailOn;
import org.dueregard.finding.Finding;
import org.dueregard.finding.Force;
import org.dueregard.finding.Outcome;
import org.dueregard.finding.Report;
import org.dueregard.finding.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class JunitVolumeTest {
  @Test
  void aSuiteForEachPlanAndSource() {
    assertThat(elements(Strict.junit(Options.PLAIN, Ashdene.report()), "testsuite"))
        .extracting(suite -> suite.getAttribute("name"))
        .containsExactly(
            "plans/ashdene.yaml: The file itself",
            "plans/ashdene.yaml: Equality Act 2010",
            "plans/ashdene.yaml: The Gunning principles",
            "plans/ashdene.yaml: Working with people and communities",
            "plans/ashdene.yaml: Health scrutiny");
  }

  @Test
  void countsEqualTheChildren() {
    Element all = Strict.junit(Options.PLAIN, Ashdene.report(), Sample.unreadable());

    for (Element suite : elements(all, "testsuite")) {
      countsAreThose(suite);
    }
    countsAreThose(all);
    assertThat(all.getAttribute("tests")).isEqualTo("14");
    assertThat(all.getAttribute("failures")).isEqualTo("3");
    assertThat(all.getAttribute("errors")).isEqualTo("1");
  }

  @ParameterizedTest
  @CsvSource({
    "MET, LAW, LAW, ''",
    "NOT_MET, LAW, LAW, failure",
    "NOT_SHOWN, LAW, LAW, failure",
    "NOT_MET, RISK, LAW, system-out",
    "NOT_MET, RISK, RISK, failure",
    "NOT_MET, PRACTICE, GUIDANCE, system-out",
    "NOT_MET, LAW, NEVER, system-out",
    "NOT_DUE_YET, LAW, LAW, skipped",
    "NEEDS_JUDGEMENT, LAW, LAW, skipped",
    "NOT_APPLICABLE, LAW, LAW, skipped",
    "WAIVED, LAW, LAW, skipped",
    "COULD_NOT_EVALUATE, PRACTICE, NEVER, error"
  })
  void theElementFollowsOutcomeAndFailLevel(
      Outcome outcome, Force force, FailOn failOn, String element) {
    Finding finding =
        Requires.that("A-1", "T").from(new Source("s", "S", ""), force).is(outcome).finding();

    assertThat(child(cases(failOn, finding).get(0))).isEqualTo(element);
  }

  @Test
  void aGapInTheBaselineIsSkipped() {
    Finding finding =
        Requires.that("A-1", "T")
            .from(new Source("s", "S", ""), Force.LAW)
            .baseline(BaselineState.UNCHANGED)
            .finding();

    Element one = cases(FailOn.LAW, finding).get(0);

    assertThat(child(one)).isEqualTo("skipped");
    assertThat(((Element) one.getFirstChild()).getAttribute("message"))
        .isEqualTo("Not met: T. It is in the baseline.");
  }

  @Test
  void aFailureSaysWhyWhereFromAndWhatToDo() {
    Element told = named(Strict.junit(Options.PLAIN, Ashdene.report()), "SCR-2-03");

    assertThat(told.getAttribute("classname")).isEqualTo("plans.ashdene.scrutiny");
    assertThat(told.getAttribute("file")).isEqualTo("plans/ashdene.yaml");
    assertThat(told.getAttribute("line")).isEqualTo("125");
    Element failure = (Element) told.getFirstChild();
    assertThat(failure.getAttribute("message"))
        .startsWith("Not shown: Every council affected is told and asked for its view. 18% of");
    assertThat(failure.getTextContent())
        .isEqualTo(
            "In a 2019 case a neighbouring council joined late, and extra work followed. Where it"
                + " comes from: Health scrutiny regulations 2013, regulation 23. Tell Northshire"
                + " Council and ask if it thinks the change is substantial.");
  }

  @Test
  void aWaivedGapSaysUntilWhenAndByWhom() {
    Element waived = named(Strict.junit(Options.PLAIN, Ashdene.report()), "P10-4-02");

    assertThat(((Element) waived.getFirstChild()).getAttribute("message"))
        .contains("Accepted by Chair of the board until 31 January 2027");
  }

  @Test
  void aPlanThatCannotBeReadIsAnErrorWithItsPlace() {
    Element broken = elements(Strict.junit(Options.PLAIN, Sample.unreadable()), "testcase").get(0);

    assertThat(child(broken)).isEqualTo("error");
    assertThat(broken.getAttribute("name")).isEqualTo("FILE-ERROR plans/broken.yaml:12:3");
    assertThat(((Element) broken.getFirstChild()).getAttribute("message"))
        .isEqualTo("File error: '2026-13-01' is not a date we can read. Did you mean 2026-01-13?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "]]>",
        "<failure/>&amp;\"'",
        "\u0000\u001b[31m\u202E",
        "\uFFFE\uFFFF",
        "\uD800 😀",
        "a\nb\tc",
        "<!-- --"
      })
  void hostileTextStaysText(String text) {
    Element all = Strict.junit(Options.PLAIN, Sample.saying(text));

    assertThat(elements(all, "testcase")).hasSize(6);
    assertThat(elements(all, "property").get(0).getAttribute("value"))
        .isEqualTo(
            PlainText.of(text).replace('\uFFFE', '\uFFFD').replace('\uFFFF', '\uFFFD').strip());
  }

  private static void countsAreThose(Element parent) {
    List<Element> cases = elements(parent, "testcase");
    assertThat(parent.getAttribute("tests")).isEqualTo("" + cases.size());
    for (String element : List.of("failure", "error", "skipped")) {
      String attribute = element.equals("skipped") ? element : element + "s";
      assertThat(parent.getAttribute(attribute))
          .isEqualTo("" + cases.stream().filter(one -> child(one).equals(element)).count());
    }
  }

  private static List<Element> cases(FailOn failOn, Finding finding) {
    Report report = Sample.of(finding);
    return elements(Strict.junit(Options.PLAIN.in(failOn, Repository.NONE), report), "testcase");
  }

  private static Element named(Element all, String id) {
    return elements(all, "testcase").stream()
        .filter(one -> one.getAttribute("name").startsWith(id + " "))
        .findFirst()
        .orElseThrow();
  }

  private static String child(Element one) {
    return one.getFirstChild() == null ? "" : one.getFirstChild().getNodeName();
  }

  static List<Element> elements(Element parent, String name) {
    NodeList found = parent.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }
}
