package org.dueregard.finding;

/**
 * Where a requirement comes from.
 *
 * @param source the Act, regulations, case or guidance
 * @param locator the section, regulation or report reference
 * @param url a public address, or empty
 * @param checked the day it was checked against the source, or {@code no}
 */
public record Citation(String source, String locator, String url, String checked) {
  /** Whether someone checked it against the source. */
  public boolean isChecked() {
    return !checked.equals("no");
  }

  @Override
  public String toString() {
    return locator.isEmpty() ? source : source + ", " + locator;
  }
}
