package org.dueregard.plan;

import java.util.Locale;

/** An enum whose constants are the field's own words. */
public interface Word {
  String name();

  /** The word as a plan writes it: {@code change_hours}. */
  default String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
