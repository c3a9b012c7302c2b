package org.dueregard.rules;

/**
 * A requirement, source or pack was named that does not exist; the message gives the nearest that
 * does, or what to do.
 */
public final class UnknownName extends RuntimeException {
  private static final long serialVersionUID = 1;

  UnknownName(String message) {
    super(message);
  }
}
