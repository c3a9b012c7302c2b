package org.dueregard.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The grounds of challenge: code and plain meaning, from the table in docs/decided-cases.md. */
final class Grounds {
  private static final Path PAGE = Path.of("../docs/decided-cases.md");
  private static final Pattern TABLE = Pattern.compile("(?s)\n## The grounds\n(.*?)\n## ");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\w+) \\| ([^|]+) \\|$");
  private static final String HEAD = "Ground";

  private Grounds() {}

  static Map<String, String> meanings() {
    Matcher table = TABLE.matcher(read());
    if (!table.find()) {
      throw new AssertionError("no table of grounds in " + PAGE);
    }
    Map<String, String> meanings = new LinkedHashMap<>();
    Matcher row = ROW.matcher(table.group(1));
    while (row.find()) {
      meanings.put(row.group(1), row.group(2));
    }
    meanings.remove(HEAD);
    return meanings;
  }

  private static String read() {
    try {
      return Files.readString(PAGE);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
