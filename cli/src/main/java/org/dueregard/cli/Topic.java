package org.dueregard.cli;

import java.util.List;

/**
 * Questions whose answers stand together in the plan.
 *
 * @param keys the keys that lead there, such as {@code timeline, consultation}
 * @param entry the place in the list there, from 0; -1 where it is no list
 * @param isRequired whether every plan needs the answers
 * @param questions in the order that they are asked; where the first stays open, so do the rest
 */
record Topic(List<String> keys, int entry, boolean isRequired, List<Question> questions) {
  private static final int NO_LIST = -1;

  static Topic required(String key, Question question) {
    return new Topic(List.of(key), NO_LIST, true, List.of(question));
  }

  static Topic wanted(List<String> keys, Question question) {
    return new Topic(keys, NO_LIST, false, List.of(question));
  }

  static Topic entry(List<String> keys, int entry, boolean isRequired, Question... questions) {
    return new Topic(keys, entry, isRequired, List.of(questions));
  }

  boolean isEntry() {
    return entry != NO_LIST;
  }

  /** Those that a person answers. */
  List<Question> asked() {
    return questions.stream().filter(question -> !question.isFixed()).toList();
  }

  /** Says that nothing is done to involve people, which a plan may say of this alone. */
  boolean isNone(Question question, String answer) {
    return keys.equals(List.of("activities"))
        && question.equals(asked().get(0))
        && answer.equalsIgnoreCase("none");
  }

  /** Where this answer stands: {@code /bodies/0/name}. */
  String pointer(Question question) {
    return "/" + String.join("/", keys) + (isEntry() ? "/" + entry : "") + "/" + question.key();
  }
}
