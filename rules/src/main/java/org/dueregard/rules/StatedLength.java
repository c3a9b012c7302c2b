package org.dueregard.rules;

import java.util.List;
import java.util.stream.Stream;
import org.dueregard.plan.Change;
import org.dueregard.plan.Plan;
import org.dueregard.plan.Text;
import org.dueregard.plan.Timeline.Window;
import org.dueregard.plan.When;

/**
 * The length of a window as the public was told it, against its dates: as planned, as it was, or as
 * extended. One of these is enough.
 *
 * @param told the length in the plan's words
 * @param window the window
 * @param fit whether they agree
 */
public record StatedLength(Text told, Window window, Fit fit) {

  static List<StatedLength> of(Plan plan) {
    List<When> moved = plan.changes().items().stream().map(Change::windowExtendedTo).toList();
    return Stream.of(plan.timeline().consultation(), plan.timeline().preConsultation())
        .filter(window -> window.statedLength().isStated())
        .map(window -> new StatedLength(window.statedLength(), window, fit(window, moved)))
        .toList();
  }

  public boolean isContradicted() {
    return fit == Fit.DIFFERS;
  }

  public boolean isUndecided() {
    return fit == Fit.CANNOT_TELL;
  }

  private static Fit fit(Window window, List<When> moved) {
    List<Length> readings = Length.readings(window.statedLength().value());
    List<Days> all = days(window, moved);
    if (readings.isEmpty() || all.isEmpty()) {
      return Fit.CANNOT_TELL;
    }
    if (all.stream().anyMatch(days -> readings.stream().anyMatch(days::isIn))) {
      return Fit.AGREES;
    }
    return all.stream().allMatch(days -> readings.stream().allMatch(days::isOutside))
        ? Fit.DIFFERS
        : Fit.CANNOT_TELL;
  }

  /** How many days a window can have lasted; both ends count. */
  private record Days(long fewest, long most) {
    boolean isIn(Length length) {
      return length.holds(fewest, most);
    }

    boolean isOutside(Length length) {
      return length.excludes(fewest, most);
    }
  }

  private static List<Days> days(Window window, List<When> moved) {
    List<When> ends =
        Stream.concat(
                Stream.of(window.end(), window.extendedTo(), window.plannedEnd()), moved.stream())
            .toList();
    return Stream.of(window.start(), window.plannedStart())
        .flatMap(start -> ends.stream().map(end -> days(start, end)))
        .filter(days -> days.most() != Long.MAX_VALUE)
        .toList();
  }

  private static Days days(When start, When end) {
    long most = start.mostDaysTo(end);
    return most == Long.MAX_VALUE
        ? new Days(0, most)
        : new Days(Math.max(0, start.fewestDaysTo(end)) + 1, most + 1);
  }
}
