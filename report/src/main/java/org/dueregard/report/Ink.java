package org.dueregard.report;

/** Terminal colours. */
enum Ink {
  NONE(""),
  BOLD("1"),
  RED("31"),
  GREEN("32"),
  YELLOW("33"),
  BLUE("34"),
  MAGENTA("35"),
  CYAN("36");

  static final char ESCAPE = '\u001b';

  private final String code;

  Ink(String code) {
    this.code = code;
  }

  String on(String text) {
    return code.isEmpty() ? text : ESCAPE + "[" + code + "m" + text + ESCAPE + "[0m";
  }
}
