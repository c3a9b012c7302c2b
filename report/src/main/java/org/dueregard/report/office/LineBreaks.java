package org.dueregard.report.office;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a line may end: between words, inside the name of a field, and in a word too long. */
final class LineBreaks implements FSTextBreaker {
  private static final Pattern JOINT = Pattern.compile("(?<=[A-Za-z0-9\\]][._/])(?=[A-Za-z0-9])");
  private static final Pattern LONG_WORD = Pattern.compile("[^\\s._/]{25,}");
  private static final int PIECE = 16;

  private final BreakIterator words = BreakIterator.getLineInstance(Locale.UK);
  private final TreeSet<Integer> places = new TreeSet<>();

  @Override
  public void setText(String text) {
    places.clear();
    words.setText(text);
    for (int at = words.next(); at != BreakIterator.DONE; at = words.next()) {
      places.add(at);
    }
    Matcher joints = JOINT.matcher(text);
    while (joints.find()) {
      places.add(joints.start());
    }
    Matcher longWords = LONG_WORD.matcher(text);
    while (longWords.find()) {
      for (int at = longWords.start() + PIECE; at < longWords.end(); at += PIECE) {
        places.add(Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at);
      }
    }
    places.remove(text.length());
  }

  @Override
  public int next() {
    Integer next = places.pollFirst();
    return next == null ? BreakIterator.DONE : next;
  }
}
