package org.dueregard.server;

/** The address cannot be listened on: another program has it, or it is not this machine's. */
public final class CannotListen extends RuntimeException {
  private static final long serialVersionUID = 1;

  CannotListen(String message, Throwable cause) {
    super(message, cause);
  }
}
