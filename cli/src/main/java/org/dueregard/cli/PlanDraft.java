package org.dueregard.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a plan that answers are put into. All that stands in it stays as it is; only a line
 * that waits for an answer ({@code # title: not known yet}) makes way for it.
 */
final class PlanDraft {
  private static final String OPEN = ": not known yet";
  private static final Pattern CONTENT = Pattern.compile("( *)(?:- )?[^\\s#].*");

  private final List<String> lines;
  private final String end;

  private PlanDraft(List<String> lines, String end) {
    this.lines = lines;
    this.end = end;
  }

  static PlanDraft of(String text) {
    String end = text.contains("\r\n") ? "\r\n" : "\n";
    return new PlanDraft(new ArrayList<>(text.stripTrailing().lines().toList()), end);
  }

  String text() {
    return String.join(end, lines) + end;
  }

  /** Whether a line waits for the answers to all these questions. */
  boolean isWaitingFor(Topic topic) {
    PlanDraft copy = new PlanDraft(new ArrayList<>(lines), end);
    return copy.fill(topic, topic.questions().stream().map(question -> "").toList());
  }

  /** The draft with these answers, in YAML, one for each question. */
  PlanDraft with(Topic topic, List<String> answers) {
    PlanDraft filled = new PlanDraft(new ArrayList<>(lines), end);
    if (filled.fill(topic, answers)) {
      return filled;
    }
    Optional<String> between = new FlowText(text()).with(topic, answers);
    if (between.isPresent()) {
      return of(between.get());
    }
    PlanDraft longer = new PlanDraft(new ArrayList<>(lines), end);
    longer.insert(topic, answers);
    return longer;
  }

  /** The draft with this value for a whole section. */
  PlanDraft withSection(String key, Map<String, String> values) {
    List<String> parts =
        values.entrySet().stream().map(one -> one.getKey() + ": " + one.getValue()).toList();
    PlanDraft copy = new PlanDraft(new ArrayList<>(lines), end);
    String line = key + ": {" + String.join(", ", parts) + "}";
    OptionalInt there = copy.find(new Range(0, lines.size(), 0), key);
    if (there.isPresent()) {
      copy.lines.set(there.getAsInt(), line);
    } else {
      copy.lines.add(line);
    }
    return copy;
  }

  private boolean fill(Topic topic, List<String> answers) {
    Optional<Range> found = range(topic.keys());
    if (found.isEmpty()) {
      return false;
    }
    int from = found.get().from();
    for (int i = 0; i < answers.size(); i++) {
      String key = topic.questions().get(i).key();
      Pattern open = Pattern.compile("( *)# ((?:- | {2})?)" + Pattern.quote(key + OPEN) + "\\s*");
      int at = from;
      while (at < found.get().to() && !open.matcher(lines.get(at)).matches()) {
        at++;
      }
      if (at == found.get().to()) {
        return false;
      }
      Matcher line = open.matcher(lines.get(at));
      if (line.matches()) {
        lines.set(at, line.group(1) + line.group(2) + key + ": " + answers.get(i));
      }
      from = topic.isEntry() ? at + 1 : from;
    }
    return true;
  }

  private void insert(Topic topic, List<String> answers) {
    int known = topic.keys().size();
    Optional<Range> found = range(topic.keys());
    while (found.isEmpty() && known > 1) {
      known--;
      found = range(topic.keys().subList(0, known));
    }
    known = found.isEmpty() ? 0 : known;
    int at = found.map(Range::from).orElse(lines.size());
    int indent = found.map(Range::indent).orElse(0);
    List<String> added = new ArrayList<>();
    for (String key : topic.keys().subList(known, topic.keys().size())) {
      added.add(" ".repeat(indent) + key + ":");
      indent += 2;
    }
    for (int i = 0; i < answers.size(); i++) {
      String mark = topic.isEntry() ? (i == 0 ? "- " : "  ") : "";
      String key = topic.questions().get(i).key();
      added.add(" ".repeat(indent) + mark + key + ": " + answers.get(i));
    }
    lines.addAll(at, added);
  }

  /** The lines under these keys; empty where they do not stand open on lines of their own. */
  private Optional<Range> range(List<String> keys) {
    Range range = new Range(0, lines.size(), 0);
    for (String key : keys) {
      OptionalInt at = find(range, key);
      if (at.isEmpty()) {
        return Optional.empty();
      }
      range = under(at.getAsInt(), range);
    }
    return Optional.of(range);
  }

  private OptionalInt find(Range range, String key) {
    Pattern line =
        Pattern.compile(" ".repeat(range.indent()) + Pattern.quote(key) + ":\\s*(?:#.*)?");
    for (int i = range.from(); i < range.to(); i++) {
      if (line.matcher(lines.get(i)).matches()) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private Range under(int key, Range outer) {
    int indent = outer.indent() + 2;
    int to = key + 1;
    boolean isFirst = true;
    for (; to < outer.to(); to++) {
      Matcher content = CONTENT.matcher(lines.get(to));
      if (content.matches()) {
        int found = content.group(1).length();
        if (found <= outer.indent()) {
          break;
        }
        indent = isFirst ? found : indent;
        isFirst = false;
      }
    }
    return new Range(key + 1, to, indent);
  }

  /**
   * Some lines.
   *
   * @param from the first
   * @param to the first that is not among them
   * @param indent how far the keys there are indented
   */
  private record Range(int from, int to, int indent) {}
}
