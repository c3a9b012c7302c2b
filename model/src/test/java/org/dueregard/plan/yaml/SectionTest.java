package org.dueregard.plan.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.dueregard.plan.About;
import org.dueregard.plan.Format;
import org.dueregard.plan.Items;
import org.dueregard.plan.Mention;
import org.dueregard.plan.Part;
import org.dueregard.plan.Presence;
import org.dueregard.plan.Risk;
import org.dueregard.plan.Stance;
import org.dueregard.plan.Text;
import org.dueregard.plan.Texts;
import org.dueregard.plan.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms a value, a list and a section may take. */
class SectionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "b: words                                | ABSENT | -",
        "a:                                      | ABSENT | -",
        "a: ''                                   | ABSENT | -",
        "a: null                                 | ABSENT | -",
        "a: ~                                    | ABSENT | -",
        "a: []                                   | ABSENT | -",
        "a: {}                                   | ABSENT | -",
        "a: {value:, why: later}                 | ABSENT | -",
        "a: none                                 | NONE   | -",
        "a: No                                   | NONE   | -",
        "a: false                                | NONE   | -",
        "a: {value: none, why: not needed}       | NONE   | not needed",
        "a: {value: no, how: by letter}          | NONE   | by letter",
        "a: {value: no, why: one, ground: two}   | NONE   | one; two"
      })
  void absentAndNoneAreToldApartForAValueAListAndASection(
      String yaml, Presence presence, String why) {
    for (Mention mention :
        new Mention[] {
          Opened.of(yaml).section().text("a"),
          Opened.of(yaml).section().texts("a"),
          Opened.of(yaml).section().when("a"),
          Opened.of(yaml).section().quantity("a"),
          Opened.of(yaml).section().shares("a"),
          Opened.of(yaml).section().choice("a", About.Stage.values()),
          Opened.of(yaml).section().choices("a", Format.values()),
          Opened.of(yaml).section().section("a", BindTimeline::timeline),
          Opened.of(yaml).section().items("a", "risk", BindRest::risk)
        }) {
      assertThat(mention.presence()).as(mention.getClass().getName()).isEqualTo(presence);
      assertThat(mention.why()).isEqualTo(why == null ? "" : why);
      assertThat(mention.shown()).isEqualTo(presence == Presence.NONE ? "none" : "");
      assertThat(mention.at().pointer()).isEqualTo("/a");
    }
  }

  @Test
  void oneItemStandsForAList() {
    assertThat(Opened.of("a: one").section().texts("a").items()).containsExactly("one");
    assertThat(Opened.of("a: [one, two]").section().texts("a").items())
        .containsExactly("one", "two");
    assertThat(Opened.of("a: pdf").section().choices("a", Format.values()).has(Format.PDF))
        .isTrue();
    assertThat(Opened.of("a: 2027").section().dates("a").count()).isEqualTo(1);
    Texts wrapped = Opened.of("a: {value: [one, two], why: both}").section().texts("a");
    assertThat(wrapped.items()).containsExactly("one", "two");
    assertThat(wrapped.why()).isEqualTo("both");
    assertThat(wrapped.shown()).isEqualTo("one, two");
  }

  @Test
  void oneSectionOrPlainTextStandsForAListOfSections() {
    assertThat(risks("a: {risk: Rain}").items().get(0).risk().value()).isEqualTo("Rain");
    assertThat(risks("a: Rain").items().get(0).risk().value()).isEqualTo("Rain");
    assertThat(risks("a: [Rain, {risk: Snow}]").count()).isEqualTo(2);
    Items<Risk> wrapped = risks("a: {value: [Rain], why: Winter}");
    assertThat(wrapped.why()).isEqualTo("Winter");
    assertThat(wrapped.items().get(0).risk().value()).isEqualTo("Rain");
    assertThat(risks("a: {value: Rain, why: Winter, owner: Ann}").items())
        .singleElement()
        .satisfies(
            risk -> {
              assertThat(risk.risk().value()).isEqualTo("Rain");
              assertThat(risk.owner().value()).isEqualTo("Ann");
              assertThat(risk.why()).isEqualTo("Winter");
            });
  }

  @Test
  void plainTextStandsForTheMainFieldOfASection() {
    Opened opened = Opened.of("a: {consultation: 12 weeks}");
    Timeline.Window window = opened.section().section("a", BindTimeline::timeline).consultation();
    assertThat(window.statedLength().value()).isEqualTo("12 weeks");
    assertThat(window.isStated()).isTrue();
    assertThat(opened.said()).isEmpty();
  }

  @Test
  void plainTextForASectionWithoutAMainFieldIsAnError() {
    Opened opened = Opened.of("a: soon");
    opened.section().section("a", BindTimeline::timeline);
    assertThat(opened.said())
        .containsExactly("1:4 error: 'a' cannot be this. Give fields, such as 'a: {…}'.");
  }

  @Test
  void yesForASectionSaysOnlyThatItIsThere() {
    Timeline timeline = Opened.of("a: yes").section().section("a", BindTimeline::timeline);
    assertThat(timeline.isStated()).isTrue();
    assertThat(timeline.review().isAbsent()).isTrue();
  }

  @Test
  void aSectionSaysWhyAndKeepsItsFieldsEvenWhenThereIsNone() {
    Opened opened = Opened.of("a: {value: no, why: not yet, review: 2028}");
    Timeline timeline = opened.section().section("a", BindTimeline::timeline);
    assertThat(timeline.isNone()).isTrue();
    assertThat(timeline.why()).isEqualTo("not yet");
    assertThat(timeline.review().shown()).isEqualTo("2028");
    assertThat(
            Opened.of("a: {review: 2028, why: x}")
                .section()
                .section("a", BindTimeline::timeline)
                .why())
        .isEqualTo("x");
    assertThat(opened.said()).isEmpty();
  }

  @Test
  void aFieldCalledLikeAReasonIsReadAsBoth() {
    Opened opened = Opened.of("a: {value: yes, how: By letter}");
    var telling = opened.section().section("a", "how", s -> new Telling(s.stance(), s.text("how")));
    assertThat(telling.how().value()).isEqualTo("By letter");
    assertThat(telling.why()).isEqualTo("By letter");
    assertThat(opened.said()).isEmpty();
  }

  @Test
  void nothingIsDroppedInSilence() {
    Opened opened =
        Opened.of(
            """
            a: [one, {two: three}]
            b: [Local press: called it a consultation]
            c: {value: yes, becuase: x}
            d:
              - one
              -
            """);
    Section section = opened.section();
    section.texts("a");
    section.texts("b");
    section.answer("c");
    section.texts("d");
    assertThat(opened.said())
        .containsExactly(
            "1:10 error: Entry 2 of 'a' cannot be this. Give one text.",
            "2:5 error: Entry 1 of 'b' cannot be this."
                + " If it is one text, put it in double quotes: a ': ' splits it.",
            "3:17 warning: Unknown key 'becuase'; it is kept but not checked."
                + " The keys here are: value, why, how, what, ground.",
            "6:4 error: This list entry is empty. Remove it.");
  }

  private static Items<Risk> risks(String yaml) {
    return Opened.of(yaml).section().items("a", "risk", BindRest::risk);
  }

  private record Telling(Stance stance, Text how) implements Part {}
}
