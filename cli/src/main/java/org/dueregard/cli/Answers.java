package org.dueregard.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.OptionSpec;

/** The answers of {@code init}: from flags, else from the person at the terminal. */
final class Answers {
  private final Map<Question, OptionSpec> flags;
  private final boolean isAsking;
  private final Shell shell;
  private final String target;
  private Interview interview;

  Answers(Map<Question, OptionSpec> flags, Shell shell, boolean isSilent, String target) {
    this.flags = flags;
    this.shell = shell;
    this.isAsking = !isSilent && shell.terminals().in();
    this.target = target;
  }

  /** Refuses answers that cannot be read, and to go on where nobody can be asked. */
  void refuseNonsense(List<Topic> topics) {
    for (Topic topic : topics) {
      for (Question question : topic.asked()) {
        given(question)
            .flatMap(answer -> UnfinishedPlan.fault(topic, question, answer))
            .ifPresent(
                fault -> {
                  throw new Refusal("--" + question.flag() + ": " + fault, "");
                });
      }
    }
    String missing =
        topics.stream()
            .filter(topic -> topic.isRequired() && !isNone(topic))
            .flatMap(topic -> topic.asked().stream())
            .filter(question -> given(question).isEmpty())
            .map(question -> "--" + question.flag())
            .collect(Collectors.joining(", "));
    if (!isAsking && !missing.isEmpty()) {
      throw new Refusal(
          "Nobody can be asked here, and some answers are missing: " + missing + ".",
          "Give them, or run this in a terminal without --no-input.");
    }
  }

  /** The answer; empty where it is not known yet. */
  Optional<String> of(Topic topic, Question question, boolean isRequired) {
    Optional<String> given = given(question);
    if (given.isPresent() || !isAsking) {
      return given;
    }
    if (interview == null) {
      interview = new Interview(shell);
      interview.open(target.equals("-") ? "standard output" : target);
    }
    return interview.ask(topic, question, isRequired);
  }

  private Optional<String> given(Question question) {
    OptionSpec flag = flags.get(question);
    String typed = flag == null ? "" : flag.<String>getValue();
    return Optional.of(question.understood(typed)).filter(answer -> !answer.isEmpty());
  }

  private boolean isNone(Topic topic) {
    Question first = topic.asked().get(0);
    return given(first).filter(answer -> topic.isNone(first, answer)).isPresent();
  }
}
