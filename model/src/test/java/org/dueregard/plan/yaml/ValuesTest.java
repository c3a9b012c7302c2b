package org.dueregard.plan.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.dueregard.plan.About;
import org.dueregard.plan.Answer;
import org.dueregard.plan.Choice;
import org.dueregard.plan.Quantity;
import org.dueregard.plan.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Single values: yes and no, words, dates and numbers. */
class ValuesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "yes                     | true  | -",
        "YES                     | true  | -",
        "true                    | true  | -",
        "y                       | true  | -",
        "'yes, by letter'        | true  | by letter",
        "no                      | false | -",
        "No - it is confidential | false | it is confidential",
        "FALSE                   | false | -",
        "not yet                 | false | -",
        "{value: no, why: cost}  | false | cost",
        "{value: yes, how: web}  | true  | web",
        "{value: yes, what: two} | true  | two"
      })
  void yesAndNoAsPeopleWriteThem(String text, boolean yes, String why) {
    Opened opened = Opened.of("a: " + text);
    Answer answer = opened.section().answer("a");
    assertThat(answer.isYes()).isEqualTo(yes);
    assertThat(answer.isNo()).isEqualTo(!yes);
    assertThat(answer.why()).isEqualTo(why == null ? "" : why);
    assertThat(opened.said()).isEmpty();
  }

  @Test
  void noneIsAThirdAnswer() {
    Answer answer = Opened.of("a: {value: none, why: nobody}").section().answer("a");
    assertThat(answer.isNone()).isTrue();
    assertThat(answer.isYes() || answer.isNo()).isFalse();
    assertThat(answer.isNoOrNone()).isTrue();
  }

  @Test
  void aWrongWordIsAnErrorAndProseIsAWarning() {
    Opened one = Opened.of("a: maybe");
    assertThat(one.section().answer("a").isAbsent()).isTrue();
    assertThat(one.said())
        .containsExactly(
            "1:4 error: 'maybe' is neither yes nor no."
                + " Write yes or no; put the rest in why: {value: no, why: …}.");
    Opened two = Opened.of("a: when we can");
    assertThat(two.section().answer("a").isAbsent()).isTrue();
    assertThat(two.said()).first().asString().startsWith("1:4 warning: 'when we can' is neither");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"pre_consultation", "Pre-consultation", "pre consultation", "PRE_CONSULTATION"})
  void wordsAreTakenInAnyDress(String text) {
    assertThat(stage("a: " + text).is(About.Stage.PRE_CONSULTATION)).isTrue();
    assertThat(stage("a: {value: " + text + ", why: x}").why()).isEqualTo("x");
    assertThat(stage("a: [" + text + "]").is(About.Stage.PRE_CONSULTATION)).isTrue();
  }

  @Test
  void aMistypedWordGetsTheNearest() {
    Opened opened = Opened.of("a: consultaton");
    assertThat(opened.section().choice("a", About.Stage.values()).isAbsent()).isTrue();
    assertThat(opened.said())
        .containsExactly(
            "1:4 error: 'consultaton' is not one of the words for this field."
                + " Did you mean 'consultation'?");
  }

  @Test
  void aListStandsForOneText() {
    assertThat(Opened.of("a: [one, two]").section().text("a").value()).isEqualTo("one; two");
  }

  @Test
  void datesAndNumbersKeepTheWordsAndTheReason() {
    When when = Opened.of("a: {value: January 2027, why: Purdah}").section().when("a");
    assertThat(when.shown()).isEqualTo("January 2027");
    assertThat(when.why()).isEqualTo("Purdah");
    Quantity quantity = Opened.of("a: more than 1,000").section().quantity("a");
    assertThat(quantity.shown()).isEqualTo("more than 1,000");
    assertThat(quantity.isExact()).isFalse();
    assertThat(Opened.of("a: 012").section().text("a").value()).isEqualTo("012");
    assertThat(Opened.of("a: 1_000").section().text("a").value()).isEqualTo("1_000");
    assertThat(Opened.of("a: {G1: 40, G2: some}").section().shares("a").shown())
        .isEqualTo("G1: 40, G2: some");
  }

  @Test
  void wordsForADateAreKeptWithAWarning() {
    Opened opened = Opened.of("a: late spring 2024\nb: 11/01/2027\nc: many");
    opened.section().when("a");
    opened.section().when("b");
    opened.section().quantity("c");
    assertThat(opened.said())
        .containsExactly(
            "1:4 warning: 'late spring 2024' names no day or month, so few checks can use it."
                + " Write it as 2027-01-11, January 2027 or 2027.",
            "2:4 error: '11/01/2027' is not a date we can read. Did you mean 2027-01-11?",
            "3:4 warning: 'many' has no number in it, so no check can use it."
                + " Write the number in figures; words may stand around it.");
  }

  private static Choice<About.Stage> stage(String yaml) {
    return Opened.of(yaml).section().choice("a", About.Stage.values());
  }
}
