package org.dueregard.cli;

import java.io.PrintWriter;
import java.util.Map;

/**
 * How many plans are done, on one line of standard error that is written over and wiped at the end.
 * Shown only where a person watches it.
 */
final class Progress implements AutoCloseable {
  private static final int MOST_LINES = 1000;
  private static final String WIPE = "\r\033[K";

  private final PrintWriter err;
  private final int plans;
  private final boolean isShown;
  private int done;
  private boolean isThere;

  /**
   * Progress over this many plans.
   *
   * @param isQuiet whether nothing is to be shown
   */
  Progress(Shell shell, int plans, boolean isQuiet) {
    this.err = shell.err();
    this.plans = plans;
    this.isShown = plans > 1 && !isQuiet && shell.terminals().err() && !isUnwatched(shell.env());
  }

  /** Makes room for other lines. */
  void wipe() {
    if (isThere) {
      err.print(WIPE);
      err.flush();
      isThere = false;
    }
  }

  /** One more plan is done. */
  void step() {
    done++;
    if (isShown && done < plans && done % (1 + plans / MOST_LINES) == 0) {
      err.print(WIPE + done + " of " + plans + " plans");
      err.flush();
      isThere = true;
    }
  }

  @Override
  public void close() {
    wipe();
  }

  /** A build server, or a terminal that cannot wipe a line. */
  private static boolean isUnwatched(Map<String, String> env) {
    return !env.getOrDefault("CI", "").isEmpty() || env.getOrDefault("TERM", "").equals("dumb");
  }
}
