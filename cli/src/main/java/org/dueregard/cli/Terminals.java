package org.dueregard.cli;

import java.io.Console;

/**
 * Which of the standard streams are terminals.
 *
 * @param in whether a person may type on standard input
 * @param out whether standard output is shown at once
 * @param err whether standard error is shown at once
 */
record Terminals(boolean in, boolean out, boolean err) {
  static final Terminals NONE = new Terminals(false, false, false);

  /** As the launcher says ({@code -Ddueregard.terminals=02}); without it, as Java can tell. */
  static Terminals ofSystem() {
    String told = System.getProperty("dueregard.terminals");
    if (told != null) {
      return new Terminals(told.contains("0"), told.contains("1"), told.contains("2"));
    }
    boolean isBoth = isTerminal(System.console());
    return new Terminals(isBoth, isBoth, false);
  }

  // From Java 22 a console can exist without a terminal, and only isTerminal tells; 17 lacks it.
  private static boolean isTerminal(Console console) {
    if (console == null) {
      return false;
    }
    try {
      return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException older) {
      return true;
    }
  }
}
