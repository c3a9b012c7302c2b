package org.dueregard.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dueregard.plan.Activity;
import org.dueregard.plan.DateOrPart;
import org.dueregard.plan.Mention;
import org.dueregard.plan.Plan;
import org.dueregard.plan.PlanPath;
import org.dueregard.plan.Timeline.Window;
import org.dueregard.plan.When;

/**
 * A weekday that the plan names, against the date it goes with: in a field of its own, or in the
 * words of a date.
 *
 * @param told where the weekday stands
 * @param date the date it goes with
 * @param fit whether the date falls on that weekday
 */
public record StatedDay(Mention told, Mention date, Fit fit) {
  private static final Pattern NAME =
      Pattern.compile(
          "\\b(mon|tue|wed|thu|fri|sat|sun)(?:s|day|sday|rs|rsday|nesday|urday)?s?\\b",
          Pattern.CASE_INSENSITIVE);

  /** "Monday to Friday": every day from the one to the other. */
  private static final Pattern RANGE =
      Pattern.compile(
          "\\b(mon|tue|wed|thu|fri|sat|sun)[a-z]*\\s*(?:to|-|–|through|until)\\s*"
              + "(mon|tue|wed|thu|fri|sat|sun)",
          Pattern.CASE_INSENSITIVE);

  static List<StatedDay> of(Plan plan) {
    List<StatedDay> all = new ArrayList<>();
    Stream.of(plan.timeline().consultation(), plan.timeline().preConsultation())
        .filter(window -> window.statedDay().isStated())
        .forEach(window -> all.add(of(window)));
    plan.activities().items().stream()
        .filter(activity -> activity.statedDay().isStated())
        .forEach(activity -> all.add(of(activity)));
    for (Mention one : plan.mentions().within(PlanPath.ROOT)) {
      if (one instanceof When when && when.isDay() && !named(when.shown()).isEmpty()) {
        all.add(new StatedDay(when, when, fit(when.shown(), days(when), true)));
      }
    }
    return all;
  }

  public boolean isContradicted() {
    return fit == Fit.DIFFERS;
  }

  public boolean isUndecided() {
    return fit == Fit.CANNOT_TELL;
  }

  /** The first or the last day will do: a plan does not say which of them the weekday is for. */
  private static StatedDay of(Window window) {
    List<LocalDate> days =
        days(
            window.start(),
            window.end(),
            window.extendedTo(),
            window.plannedStart(),
            window.plannedEnd());
    boolean isKnown = window.start().isDay() && window.closes().isDay();
    Mention date = window.start().isStated() ? window.start() : window.end();
    return new StatedDay(window.statedDay(), date, fit(window.statedDay().shown(), days, isKnown));
  }

  private static StatedDay of(Activity activity) {
    String told = activity.statedDay().shown();
    boolean isList = activity.dates().isStated();
    boolean isSpan = !isList && !activity.date().isStated();
    List<LocalDate> days = new ArrayList<>(days(activity.date()));
    activity.dates().items().stream()
        .filter(DateOrPart::isDay)
        .forEach(day -> days.add(day.earliest()));
    if (isSpan) {
      days.addAll(span(activity.start(), activity.end()));
    }
    boolean isKnown =
        isSpan
            ? activity.start().isDay() && activity.end().isDay()
            : days.size() >= activity.dates().count();
    Mention date = isList ? activity.dates() : isSpan ? activity.start() : activity.date();
    return new StatedDay(activity.statedDay(), date, fit(told, days, isKnown));
  }

  /** It agrees where one of the days is a day named, and differs where none can be. */
  private static Fit fit(String told, List<LocalDate> days, boolean isKnown) {
    Set<DayOfWeek> named = named(told);
    if (named.isEmpty() || days.isEmpty()) {
      return Fit.CANNOT_TELL;
    }
    if (days.stream().anyMatch(day -> named.contains(day.getDayOfWeek()))) {
      return Fit.AGREES;
    }
    return isKnown ? Fit.DIFFERS : Fit.CANNOT_TELL;
  }

  private static Set<DayOfWeek> named(String text) {
    Set<DayOfWeek> named = EnumSet.noneOf(DayOfWeek.class);
    Matcher name = NAME.matcher(text);
    while (name.find()) {
      named.add(day(name.group(1)));
    }
    Matcher range = RANGE.matcher(text);
    while (range.find()) {
      DayOfWeek last = day(range.group(2));
      for (DayOfWeek day = day(range.group(1)); day != last; day = day.plus(1)) {
        named.add(day);
      }
    }
    return named;
  }

  private static DayOfWeek day(String start) {
    return Stream.of(DayOfWeek.values())
        .filter(day -> day.name().startsWith(start.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow();
  }

  private static List<LocalDate> days(When... dates) {
    return Stream.of(dates).filter(When::isDay).map(when -> when.date().earliest()).toList();
  }

  /** The days from one to the other; a week of them holds every weekday. */
  private static List<LocalDate> span(When start, When end) {
    if (!start.isDay() || !end.isDay() || !start.isOnOrBefore(end)) {
      return days(start);
    }
    return start.date().earliest().datesUntil(end.date().earliest().plusDays(1)).limit(7).toList();
  }
}
