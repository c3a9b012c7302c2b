package org.dueregard.cli;

import java.util.Map;

/** Whether text is coloured. Never the only carrier of meaning. */
final class Colour {
  private Colour() {}

  /**
   * In this order: {@code --no-color}; {@code FORCE_COLOR} then {@code NO_COLOR}, which count only
   * when not empty; {@code CLICOLOR_FORCE}, unless it is 0; then whether this is a terminal that
   * can. Sources differ on {@code FORCE_COLOR} against {@code NO_COLOR}: here force wins.
   */
  static boolean wanted(boolean refused, Map<String, String> env, boolean terminal) {
    if (refused) {
      return false;
    }
    if (isSet(env, "FORCE_COLOR")) {
      return true;
    }
    if (isSet(env, "NO_COLOR")) {
      return false;
    }
    if (isSet(env, "CLICOLOR_FORCE") && !env.get("CLICOLOR_FORCE").equals("0")) {
      return true;
    }
    return terminal && !"dumb".equals(env.get("TERM"));
  }

  private static boolean isSet(Map<String, String> env, String name) {
    return !env.getOrDefault(name, "").isEmpty();
  }
}
