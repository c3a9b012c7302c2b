package org.dueregard.plan.yaml;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The lines of a text. Turns a place counted in characters from the start into a line and a column,
 * always inside the text: past the end means just after the last character.
 */
final class Lines {
  private final int[] text;
  private final int[] starts;

  Lines(String text) {
    this.text = text.codePoints().toArray();
    this.starts =
        IntStream.concat(
                IntStream.of(0),
                IntStream.range(0, this.text.length).filter(this::endsLine).map(at -> at + 1))
            .filter(start -> start == 0 || start < this.text.length)
            .toArray();
  }

  /** The character at this place; a space past the end. */
  int characterAt(long offset) {
    return offset >= 0 && offset < text.length ? text[(int) offset] : ' ';
  }

  /** The stretch from one character up to, not including, another. */
  Span span(long from, long to) {
    Span start = at(from);
    Span end = at(Math.max(from, to));
    return new Span(start.line(), start.column(), end.line(), end.column());
  }

  /** One character. */
  Span at(long offset) {
    int safe = (int) Math.max(0, Math.min(offset, text.length));
    int found = Arrays.binarySearch(starts, safe);
    int line = found >= 0 ? found : -found - 2;
    int column = Math.min(safe, end(line)) - starts[line] + 1;
    return new Span(line + 1, column, line + 1, column + 1);
  }

  /** The text of a line, counted from 1, without its end. */
  String line(int number) {
    int start = starts[number - 1];
    return new String(text, start, end(number - 1) - start);
  }

  /** The place where the first line longer than this goes on too long, if one does. */
  Optional<Span> firstLongerThan(int characters) {
    return IntStream.range(0, starts.length)
        .filter(line -> end(line) - starts[line] > characters)
        .mapToObj(line -> at((long) starts[line] + characters))
        .findFirst();
  }

  private boolean endsLine(int at) {
    return text[at] == '\n' || (text[at] == '\r' && characterAt(at + 1L) != '\n');
  }

  /** Where the characters of a line end and its line break begins. */
  private int end(int line) {
    int end = line + 1 < starts.length ? starts[line + 1] : text.length;
    while (end > starts[line] && (text[end - 1] == '\n' || text[end - 1] == '\r')) {
      end--;
    }
    return end;
  }
}
