package org.dueregard.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.dueregard.rules.Assurance;

/** The command line in this process, on 22 November 2026, with streams of its own. */
final class Terminal {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
  static final Assurance ASSURANCE = Assurance.load();
  static final String MINIMAL = resource("minimal.yaml");

  /** Not met: GUN-3-07, of force risk. */
  static final String RUSHED = resource("rushed.yaml");

  private final Map<String, String> env = new HashMap<>();
  private Supplier<Assurance> load = () -> ASSURANCE;
  private Supplier<InputStream> stdin = InputStream::nullInputStream;
  private Path folder = Path.of("");
  private Terminals terminals = Terminals.NONE;

  /** What a run left behind. */
  record Result(int exit, String out, String err) {
    String lastLine() {
      String[] lines = err.strip().split("\n", -1);
      return lines[lines.length - 1];
    }
  }

  static Result dueregard(Object... args) {
    return new Terminal().with(args);
  }

  Terminal env(String name, String value) {
    env.put(name, value);
    return this;
  }

  Terminal stdin(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    stdin = () -> new ByteArrayInputStream(bytes);
    return this;
  }

  /** With a standard input that fails, as nothing that a plan says can make it do. */
  Terminal brokenStdin(String why) {
    stdin =
        () ->
            new InputStream() {
              @Override
              public int read() throws IOException {
                throw new IOException(why);
              }

              @Override
              public int read(byte[] bytes, int from, int most) throws IOException {
                throw new IOException(why);
              }
            };
    return this;
  }

  Terminal in(Path working) {
    folder = working;
    return this;
  }

  Terminal onTerminal() {
    terminals = new Terminals(terminals.in(), true, terminals.err());
    return this;
  }

  /** With a person who types these lines. */
  Terminal typing(String... typed) {
    terminals = new Terminals(true, terminals.out(), terminals.err());
    return stdin(String.join("\n", typed) + "\n");
  }

  /** With standard error on a screen. */
  Terminal watched() {
    terminals = new Terminals(terminals.in(), terminals.out(), true);
    return this;
  }

  Terminal loading(Supplier<Assurance> rules) {
    load = rules;
    return this;
  }

  Result with(Object... args) {
    String[] words = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      words[i] = args[i].toString();
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintWriter errors = new PrintWriter(err, true, StandardCharsets.UTF_8);
    Shell shell = new Shell(stdin.get(), out, errors, env, folder, terminals, CLOCK);
    int exit = DueRegard.run(words, shell, load);
    return new Result(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Writes the minimal plan there, with its folders. */
  static Path plan(Path file) {
    return write(file, MINIMAL);
  }

  static Path write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static String resource(String name) {
    try (InputStream in = Terminal.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
