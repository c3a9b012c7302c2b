package org.dueregard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quicktheories.WithQuickTheories;

class PlanChangeTest implements WithQuickTheories {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {a: {b: 1, c: 2}}                    | {a: {c: 3}}                         | {a: {b: 1, c: 3}}
          {a: 1, b: 2}                         | {b: ~}                              | {a: 1}
          {a: {b: 1, c: 2}}                    | {a=: {c: 3}}                        | {a: {c: 3}}
          {a: [1, 2]}                          | {a: [3]}                            | {a: [3]}
          {a: [{id: x, v: 1}, {id: y, v: 2}]}  | {a: [{id: y, v: 3}, {id: z}]}       | {a: [{id: x, v: 1}, {id: y, v: 3}, {id: z}]}
          {a: [{name: x, v: 1}, {name: y}]}    | {a: [{name: x, remove: yes}]}       | {a: [{name: y}]}
          {a: [{name: x}]}                     | {a: none}                           | {a: none}
          {a: 1}                               | {b: {c: [d]}}                       | {a: 1, b: {c: [d]}}
          """)
  void aChangeIsMergedByKeyAndByIdOrName(String plan, String change, String expected) {
    Yaml merged = PlanChange.merge(PlanChange.read(plan), PlanChange.read(change));

    assertThat(bare(merged)).isEqualTo(bare(PlanChange.read(expected)));
  }

  @Test
  void whatIsWrittenReadsTheSame() {
    qt().forAll(strings().basicMultilingualPlaneAlphabet().ofLengthBetween(0, 40))
        .checkAssert(
            text -> {
              Yaml value = new Yaml.Items(List.of(new Yaml.Text(writable(text), 1)), 1);
              String written = PlanChange.onto(value, new Yaml.Nothing(1));
              assertThat(bare(PlanChange.read(written))).isEqualTo(bare(value));
            });
  }

  /**
   * Without what no YAML file can hold: control characters, halves of pairs, the two
   * non-characters.
   */
  private static String writable(String text) {
    return text.replaceAll("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF]", "").strip();
  }

  private static String bare(Yaml value) {
    return value.toString().replaceAll("line=\\d+", "");
  }
}
