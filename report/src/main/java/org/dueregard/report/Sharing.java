package org.dueregard.report;

/** How the reports of several plans share one file. */
public enum Sharing {
  /** They follow one another, parted by an empty line. */
  PARTED("", "\n", ""),
  /** Each is a line. */
  LINES("", "", ""),
  /** They are the items of one array. */
  ARRAY("[\n", ",\n", "\n]\n"),
  /** One document tells of them all: {@link Format#open}. */
  WHOLE("", "", ""),
  /** They do not: each needs a file of its own. */
  APART("", "", "");

  private final String head;
  private final String between;
  private final String tail;

  Sharing(String head, String between, String tail) {
    this.head = head;
    this.between = between;
    this.tail = tail;
  }

  /** What stands before the first report. */
  public String head() {
    return head;
  }

  /** What stands between two reports. */
  public String between() {
    return between;
  }

  /** What stands after the last report. */
  public String tail() {
    return tail;
  }
}
