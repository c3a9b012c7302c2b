package org.dueregard.plan.yaml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dueregard.plan.DateOrPart;
import org.dueregard.plan.PlanPath;
import org.dueregard.plan.Quantity.Amount;
import org.dueregard.plan.Stated;
import org.dueregard.plan.Word;

/** Turns nodes into typed values: absent, stated as none, or stated. */
final class Values {
  private static final List<String> VALUE_KEYS = List.of("value", "why", "how", "what", "ground");

  private final Problems problems;
  private final Unread unread;
  private final Scalars scalars;

  Values(Problems problems, Unread unread) {
    this.problems = problems;
    this.unread = unread;
    this.scalars = new Scalars(problems);
  }

  Stated<String> text(PlanPath path, Optional<Node> node) {
    return value(path, node, scalar -> Optional.of(scalar.text()), "a text");
  }

  Stated<List<String>> texts(PlanPath path, Optional<Node> node) {
    return list(path, node, scalar -> Optional.of(scalar.text()));
  }

  Stated<Boolean> answer(PlanPath path, Optional<Node> node) {
    Optional<Written> written = written(path, node);
    if (written.isEmpty()) {
      return new Stated.Absent<>(path);
    }
    Optional<Node.Scalar> scalar = scalar(path, written.get().node(), "yes or no");
    String why = written.get().why();
    if (scalar.isPresent() && scalar.get().text().equalsIgnoreCase("none")) {
      return new Stated.None<>(path, why);
    }
    return scalar
        .flatMap(scalars::yesNo)
        .<Stated<Boolean>>map(
            answer ->
                new Stated.Value<>(
                    path,
                    answer.yes(),
                    answer.yes() ? "yes" : "no",
                    why.isEmpty() ? answer.rest() : why))
        .orElse(new Stated.Absent<>(path));
  }

  Stated<DateOrPart> date(PlanPath path, Optional<Node> node) {
    return value(path, node, scalars::date, "a date");
  }

  Stated<List<DateOrPart>> dates(PlanPath path, Optional<Node> node) {
    return list(path, node, scalars::date);
  }

  Stated<Amount> quantity(PlanPath path, Optional<Node> node) {
    return value(path, node, scalars::number, "a number");
  }

  Stated<Map<String, String>> shares(PlanPath path, Optional<Node> node) {
    Optional<Written> written = written(path, node);
    if (written.isEmpty()) {
      return new Stated.Absent<>(path);
    }
    if (written.get().isNone()) {
      return new Stated.None<>(path, written.get().why());
    }
    if (!(written.get().node() instanceof Node.Mapping mapping)) {
      wants(path, written.get().node(), "a number for each group, such as {G1: 40}");
      return new Stated.Absent<>(path);
    }
    Map<String, String> shares = new LinkedHashMap<>();
    mapping
        .entries()
        .forEach(
            (key, entry) ->
                scalar(entry.value().path(), entry.value(), "a number")
                    .ifPresent(number -> shares.put(key, number.text())));
    String text =
        shares.entrySet().stream()
            .map(share -> share.getKey() + ": " + share.getValue())
            .collect(Collectors.joining(", "));
    return new Stated.Value<>(path, Collections.unmodifiableMap(shares), text, written.get().why());
  }

  <E extends Enum<E> & Word> Stated<E> choice(PlanPath path, Optional<Node> node, E[] words) {
    Optional<Written> written = written(path, node);
    if (written.isPresent() && written.get().node() instanceof Node.Scalar scalar) {
      Optional<E> word = Scalars.find(scalar.text(), words);
      if (word.isPresent()) { // "no" and "none" are words of some lists
        return new Stated.Value<>(path, word.get(), word.get().word(), written.get().why());
      }
    }
    return value(path, node, scalar -> scalars.word(scalar, words), "one word");
  }

  <E extends Enum<E> & Word> Stated<List<E>> choices(
      PlanPath path, Optional<Node> node, E[] words) {
    return list(path, node, scalar -> scalars.word(scalar, words));
  }

  /** Says that this cannot stand here, and what can. */
  void wants(PlanPath path, Node node, String wanted) {
    boolean isSplit =
        node instanceof Node.Mapping mapping
            && mapping.entries().keySet().stream().anyMatch(key -> key.indexOf(' ') > 0);
    problems.error(
        path,
        node.span(),
        name(path) + " cannot be this.",
        isSplit
            ? "If it is one text, put it in double quotes: a ': ' splits it."
            : "Give " + wanted + ".");
  }

  private static String name(PlanPath path) {
    return path.last().matches("\\d{1,6}")
        ? "Entry " + (Integer.parseInt(path.last()) + 1) + " of '" + path.parent().last() + "'"
        : "'" + path.last() + "'";
  }

  private <T> Stated<T> value(
      PlanPath path, Optional<Node> node, Function<Node.Scalar, Optional<T>> parse, String wanted) {
    Optional<Written> written = written(path, node);
    if (written.isEmpty()) {
      return new Stated.Absent<>(path);
    }
    String why = written.get().why();
    if (written.get().isNone()) {
      return new Stated.None<>(path, why);
    }
    Optional<Node.Scalar> scalar = scalar(path, written.get().node(), wanted);
    return scalar
        .flatMap(parse)
        .<Stated<T>>map(value -> new Stated.Value<>(path, value, scalar.get().text(), why))
        .orElse(new Stated.Absent<>(path));
  }

  private <T> Stated<List<T>> list(
      PlanPath path, Optional<Node> node, Function<Node.Scalar, Optional<T>> parse) {
    Optional<Written> written = written(path, node);
    if (written.isEmpty()) {
      return new Stated.Absent<>(path);
    }
    String why = written.get().why();
    if (written.get().isNone()) {
      return new Stated.None<>(path, why);
    }
    List<T> items = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (Node item : entries(written.get().node())) {
      Optional<Node.Scalar> scalar = scalar(item.path(), Written.of(item).node(), "one text");
      scalar.map(Node.Scalar::text).ifPresent(texts::add);
      scalar.flatMap(parse).ifPresent(items::add);
    }
    return new Stated.Value<>(path, List.copyOf(items), String.join(", ", texts), why);
  }

  /** The entries of a list; anything else stands for a list of one. */
  List<Node> entries(Node node) {
    if (!(node instanceof Node.Sequence list)) {
      return List.of(node);
    }
    list.items().stream()
        .filter(item -> Written.of(item).isEmpty())
        .forEach(
            item ->
                problems.error(
                    item.path(), item.span(), "This list entry is empty.", "Remove it."));
    return list.items();
  }

  /**
   * What is written at a key, if anything is; keys beside {@code value} that mean nothing noted.
   */
  private Optional<Written> written(PlanPath path, Optional<Node> node) {
    Optional<Written> written = node.map(Written::of).filter(some -> !some.isEmpty());
    written.ifPresent(
        some ->
            some.others().entrySet().stream()
                .filter(other -> !Written.REASONS.contains(other.getKey()))
                .forEach(
                    other -> unread.key(path.child(other.getKey()), other.getValue(), VALUE_KEYS)));
    return written;
  }

  private Optional<Node.Scalar> scalar(PlanPath path, Node node, String wanted) {
    Optional<String> text = Written.text(node);
    if (text.isEmpty()) {
      wants(path, node, wanted);
    }
    return text.map(words -> new Node.Scalar(path, node.span(), words));
  }
}
