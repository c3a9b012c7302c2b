package org.dueregard.report;

import java.time.LocalDate;
import org.dueregard.finding.Finding;

/** The headings that gaps stand under, most pressing first. */
enum Urgency {
  OVERDUE("Overdue"),
  DUE_NOW("Due now"),
  SOON("Soon: due within 28 days"),
  LATER("Later");

  private static final int SOON_DAYS = 28;

  private final String heading;

  Urgency(String heading) {
    this.heading = heading;
  }

  static Urgency of(Finding gap, LocalDate asOf) {
    if (gap.overdue()) {
      return OVERDUE;
    }
    if (gap.dueBy().isEmpty()) {
      return DUE_NOW;
    }
    return gap.dueBy().get().isAfter(asOf.plusDays(SOON_DAYS)) ? LATER : SOON;
  }

  String heading() {
    return heading;
  }
}
