package org.dueregard.rules;

import java.time.LocalDate;

/**
 * A dated holiday or polling day in England.
 *
 * @param name what it is called
 * @param first its first day
 * @param last its last day
 * @param isApproximate it may fall a few days earlier or later, or not everywhere on these days
 */
record Occasion(String name, LocalDate first, LocalDate last, boolean isApproximate) {

  boolean includes(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  boolean overlaps(Days days) {
    return !first.isAfter(days.last()) && !last.isBefore(days.first());
  }
}
