package org.dueregard.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextWidthTest {
  @Test
  void words_stay_whole_where_they_fit() {
    assertThat(TextWidth.lines("one two three four", 10, 60, 0, 9))
        .containsExactly("one two", "three four");
  }

  @Test
  void the_first_line_may_be_taken_already() {
    assertThat(TextWidth.lines("one two", 10, 60, 30, 9)).containsExactly("one", "two");
    assertThat(TextWidth.lines("one two", 10, 60, 55, 9)).containsExactly("", "one two");
  }

  @Test
  void a_long_word_is_cut_and_never_in_the_middle_of_a_character() {
    List<String> lines = TextWidth.lines("\uD83C\uDFE5".repeat(10), 10, 35, 0, 9);

    assertThat(String.join("", lines)).isEqualTo("\uD83C\uDFE5".repeat(10));
    assertThat(lines).allMatch(line -> line.codePointCount(0, line.length()) <= 3);
    assertThat(lines).allMatch(line -> !Character.isLowSurrogate(line.charAt(0)));
  }

  @Test
  void what_does_not_fit_ends_with_dots() {
    List<String> lines = TextWidth.lines("one two three four five six seven", 10, 48, 0, 2);

    assertThat(lines).containsExactly("one two", "three fou\u2026");
  }
}
