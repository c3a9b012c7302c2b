package org.dueregard.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length in words, such as "12 weeks", as the days it can mean, with both ends counted. People
 * round: an exact number of weeks or months is read to the nearest week or month. One that is
 * called approximate may be out by a unit more, or by a tenth of its days where that is more.
 *
 * @param fewest the fewest days it can mean
 * @param most the most days it can mean
 */
record Length(double fewest, double most) {
  private static final List<String> NUMBERS =
      List.of(
          ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                  + " fifteen sixteen seventeen eighteen nineteen twenty")
              .split(" "));

  /** A unit of time: its days, and how far a round number of it may be out. */
  private record Unit(double days, double slack) {}

  private static final Map<String, Unit> UNITS =
      Map.of(
          "day", new Unit(1, 1),
          "week", new Unit(7, 3),
          "fortnight", new Unit(14, 3),
          "month", new Unit(365.25 / 12, 15));

  private static final String WORDS = String.join("|", NUMBERS);
  private static final Pattern MEASURE =
      Pattern.compile(
          "\\b(\\d{1,4}(?:\\.\\d{1,3})?|an?|"
              + WORDS
              + ")(?:\\s+|-)(?:full\\s+|whole\\s+|calendar\\s+)?(day|week|fortnight|month)s?\\b");

  /** What makes a length impossible to compare: a number of something else, or working days. */
  private static final Pattern UNREADABLE =
      Pattern.compile("\\d|\\b(?:" + WORDS + ")\\b|\\b(?:half|working|business)\\b|weekday");

  private static final Pattern AT_LEAST =
      Pattern.compile(
          "\\bat least|minimum|\\bno(?:t)? (?:less|fewer|shorter) than|(?<!no |not )more than");
  private static final Pattern AT_MOST =
      Pattern.compile("\\bat most|maximum|\\bno(?:t)? more than|\\bup to|(?<!no |not )less than");
  private static final Pattern LOOSE =
      Pattern.compile(
          "about|around|approx|roughly|nearly|almost|just|\\bover\\b|\\bunder\\b|circa|~|or so");

  /** Every way to read the text; none when it is no length or not one that dates can be set by. */
  static List<Length> readings(String text) {
    String words = text.toLowerCase(Locale.ROOT);
    Matcher measure = MEASURE.matcher(words);
    String rest = measure.replaceAll(" ");
    if (UNREADABLE.matcher(rest).find()) {
      return List.of();
    }
    List<Length> each = new ArrayList<>();
    measure.reset();
    while (measure.find()) {
      each.add(exact(number(measure.group(1)), UNITS.get(measure.group(2)), isLoose(rest)));
    }
    if (each.size() > 1) {
      each.add(
          new Length(
              each.stream().mapToDouble(Length::fewest).sum(),
              each.stream().mapToDouble(Length::most).sum()));
    }
    return each.stream().map(one -> one.bounded(rest)).toList();
  }

  /** Whatever number of days between these two it is, this length can mean it. */
  boolean holds(long least, long greatest) {
    return fewest <= least && greatest <= most;
  }

  /** No number of days between these two is one that this length can mean. */
  boolean excludes(long least, long greatest) {
    return greatest < fewest || least > most;
  }

  private static boolean isLoose(String rest) {
    return LOOSE.matcher(rest).find();
  }

  private static Length exact(double number, Unit unit, boolean loose) {
    double days = number * unit.days();
    double slack = loose ? Math.max(unit.days() + unit.slack(), days / 10) : unit.slack();
    return new Length(days - slack, days + slack);
  }

  private Length bounded(String rest) {
    if (AT_LEAST.matcher(rest).find()) {
      return new Length(fewest, Double.POSITIVE_INFINITY);
    }
    return AT_MOST.matcher(rest).find() ? new Length(0, most) : this;
  }

  private static double number(String word) {
    int named = NUMBERS.indexOf(word);
    if (named >= 0) {
      return named;
    }
    return word.startsWith("a") ? 1 : Double.parseDouble(word);
  }
}
