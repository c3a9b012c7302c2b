package org.dueregard.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.dueregard.finding.Problem;

/**
 * Everything outside the program that a command may touch.
 *
 * @param in standard input
 * @param out standard output, for reports only
 * @param err standard error, for everything else
 * @param env the environment
 * @param folder the folder that it runs in
 * @param terminals which of these streams are terminals
 * @param clock tells today's date, in England
 */
record Shell(
    InputStream in,
    OutputStream out,
    PrintWriter err,
    Map<String, String> env,
    Path folder,
    Terminals terminals,
    Clock clock) {
  /** The real one. Text is UTF-8 whatever the machine's own encoding. */
  static Shell ofSystem() {
    return new Shell(
        System.in,
        new FileOutputStream(FileDescriptor.out),
        new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        System.getenv(),
        Path.of(""),
        Terminals.ofSystem(),
        new England(Clock.systemUTC()));
  }

  /** A writer to standard output; flush it, do not close it. */
  PrintWriter print() {
    return new PrintWriter(out, false, StandardCharsets.UTF_8);
  }

  /** Says on standard error what is wrong. */
  void complain(String message) {
    err.println("dueregard: " + Prose.visible(message).replaceAll("\\s+", " "));
  }

  /** Says on standard error what is wrong with this file, and where. */
  void complain(String file, Problem problem) {
    String place = file + ":" + problem.line() + ":" + problem.column();
    complain(place + ": " + problem.message() + " " + problem.hint());
  }

  /** A path that somebody typed, seen from the folder that the program runs in. */
  Path at(Path typed) {
    return folder.resolve(typed).toAbsolutePath().normalize();
  }

  /** What to call an absolute path: short where it is under the folder that we run in. */
  String nameOf(Path path) {
    Path here = folder.toAbsolutePath().normalize();
    Path shown = path.startsWith(here) ? here.relativize(path) : path;
    return shown.toString().replace('\\', '/');
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /** Whether standard output is a terminal. */
  boolean terminal() {
    return terminals.out();
  }
}
