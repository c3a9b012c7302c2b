package org.dueregard.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Asks on standard error and listens on standard input, one question at a time. */
final class Interview {
  private static final Set<String> OPEN =
      Set.of("", "?", "i do not know yet", "i don't know yet", "do not know", "don't know");
  private static final char JOINED = '\u00a0';

  private final BufferedReader in;
  private final PrintWriter out;

  Interview(Shell shell) {
    this.in = new BufferedReader(new InputStreamReader(shell.in(), StandardCharsets.UTF_8));
    this.out = shell.err();
  }

  /** What stands above the first question. */
  void open(String fileName) {
    out.print(
        say(
            "",
            "A few questions, then the plan is written to "
                + fileName
                + ". Nothing is written before the last one. Ctrl-C stops."));
  }

  /**
   * Asks until there is an answer that can be read.
   *
   * @param isRequired whether it may not stay open
   * @return the answer; empty where it is not known yet
   * @throws Refusal when the input ends
   */
  Optional<String> ask(Topic topic, Question question, boolean isRequired) {
    show(question, isRequired);
    while (true) {
      String typed = listen();
      boolean isOpen = OPEN.contains(typed.toLowerCase(Locale.ROOT));
      if (isOpen && !isRequired) {
        return Optional.empty();
      }
      String answer = question.understood(typed);
      Optional<String> fault =
          isOpen
              ? Optional.of("Every plan needs this. Your best answer today will do.")
              : UnfinishedPlan.fault(topic, question, answer);
      if (fault.isEmpty()) {
        return Optional.of(answer);
      }
      out.print(say("  ", fault.get()));
    }
  }

  private void show(Question question, boolean isRequired) {
    out.println();
    out.print(say("", question.ask()));
    out.print(say("  ", "Why: " + question.why()));
    if (!question.choices().isEmpty()) {
      String numbered =
          IntStream.range(0, question.choices().size())
              .mapToObj(i -> (i + 1) + "." + JOINED + spoken(question.choices().get(i)))
              .collect(Collectors.joining(", "));
      out.print(say("  ", numbered));
      out.print(
          say(
              "  ",
              question.isMany()
                  ? "Type numbers or words, with commas between them."
                  : "Type a number or a word."));
    }
    if (!isRequired) {
      out.print(say("  ", "Press Enter if you do not know yet."));
    }
  }

  private static String spoken(String word) {
    return word.replace('_', JOINED);
  }

  private String listen() {
    out.print("> ");
    out.flush();
    try {
      String line = in.readLine();
      if (line == null) {
        out.println();
        throw new Refusal(
            "The input ended before the last question, so nothing was written.",
            "Run it again, or answer by flags.");
      }
      return line.strip();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static String say(String indent, String words) {
    String wrapped = new String(new Prose().hanging(indent, words).bytes(), StandardCharsets.UTF_8);
    return wrapped.replace(JOINED, ' ');
  }
}
