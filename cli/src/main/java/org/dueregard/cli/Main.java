package org.dueregard.cli;

/** The program. */
public final class Main {
  private Main() {}

  /** Runs the command line and exits with its code. */
  public static void main(String[] args) {
    System.exit(DueRegard.run(args, Shell.ofSystem()));
  }
}
