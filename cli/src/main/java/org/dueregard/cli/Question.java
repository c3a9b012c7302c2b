package org.dueregard.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dueregard.plan.Word;

/**
 * One question that {@code init} asks.
 *
 * @param key the key of the answer in the plan
 * @param flag the flag that answers it, without its dashes; empty where nobody is asked
 * @param ask the question
 * @param why why it is asked, in one sentence; of a fixed answer, the answer
 * @param choices the words to choose from; empty for free text
 * @param isMany whether several words may be chosen
 */
record Question(
    String key, String flag, String ask, String why, List<String> choices, boolean isMany) {
  static Question text(String key, String flag, String ask, String why) {
    return new Question(key, flag, ask, why, List.of(), false);
  }

  static Question word(String key, String flag, String ask, String why, Word[] choices) {
    return new Question(key, flag, ask, why, words(choices), false);
  }

  static Question words(String key, String flag, String ask, String why, Word[] choices) {
    return new Question(key, flag, ask, why, words(choices), true);
  }

  /** A value that follows from the others, such as an id. */
  static Question fixed(String key, String value) {
    return new Question(key, "", "", value, List.of(), false);
  }

  boolean isFixed() {
    return flag.isEmpty();
  }

  /** What was typed, with numbers and loose spellings of the choices made into their words. */
  String understood(String typed) {
    String text = typed.strip();
    if (choices.isEmpty()) {
      return text;
    }
    Optional<String> whole = chosen(text);
    return whole.isPresent() || !isMany
        ? whole.orElse(text)
        : split(text).map(one -> chosen(one).orElse(one)).collect(Collectors.joining(", "));
  }

  /** The answer as YAML. */
  String yaml(String answer) {
    return isMany
        ? split(answer).map(YamlText::scalar).collect(Collectors.joining(", ", "[", "]"))
        : YamlText.scalar(answer);
  }

  /** Words apart from each other: by commas, else by spaces where all of it is numbers. */
  private static Stream<String> split(String text) {
    String apart = text.matches("[\\d\\s,]+") ? "[\\s,]+" : "\\s*,\\s*";
    return Arrays.stream(text.split(apart)).filter(one -> !one.isBlank());
  }

  private Optional<String> chosen(String typed) {
    if (typed.matches("\\d{1,3}")) {
      int number = Integer.parseInt(typed);
      return number >= 1 && number <= choices.size()
          ? Optional.of(choices.get(number - 1))
          : Optional.empty();
    }
    String folded = typed.toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    return choices.contains(folded) ? Optional.of(folded) : Optional.empty();
  }

  private static List<String> words(Word[] choices) {
    return Arrays.stream(choices).map(Word::word).toList();
  }
}
