package org.dueregard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing that this tool can say uses a word that it must not: docs/words-not-used.txt. */
class WordsTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
  private static final Pattern NOT_PROSE = Pattern.compile("https?://[^\\s\")]+|`[^`\\n]*`");
  private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*(//|#|\\*|/\\*).*$");

  /** What a plan may say and the reader knows it by; it is never said in a report. */
  private static final Set<String> RECOGNISED =
      Set.of("model/src/main/java/org/dueregard/plan/PeopleAffected.java: hard to reach");

  @Test
  void nothingThatCanBeSaidUsesThem() throws IOException {
    Pattern banned = banned();
    List<String> faults = new ArrayList<>();
    for (Path file : files()) {
      Matcher found = banned.matcher(said(file));
      while (found.find()) {
        faults.add(ROOT.relativize(file) + ": " + found.group());
      }
    }
    faults.removeAll(RECOGNISED);
    assertThat(faults).isEmpty();
  }

  private static Pattern banned() throws IOException {
    List<String> words = Files.readAllLines(ROOT.resolve("docs/words-not-used.txt"));
    return Pattern.compile("(?i)\\b(" + String.join("|", words) + ")(?!\\w)");
  }

  /** The words of the rules and the catalogue, the code, the templates and the pages. */
  private static List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String module : List.of("model", "rules", "report", "server", "cli")) {
      files.addAll(under(ROOT.resolve(module).resolve("src/main"), ".*\\.(java|jte|drl|yaml)"));
    }
    files.addAll(under(ROOT.resolve("docs"), ".*\\.md"));
    files.add(ROOT.resolve("README.md"));
    files.add(ROOT.resolve("CONTRIBUTING.md"));
    files.add(ROOT.resolve("CHANGELOG.md"));
    return files;
  }

  static List<Path> under(Path folder, String name) throws IOException {
    try (Stream<Path> found = Files.walk(folder)) {
      return found.filter(file -> file.toString().matches(name)).toList();
    }
  }

  /** Of code only what stands in quotes; of the rest all but comments, addresses and code. */
  private static String said(Path file) throws IOException {
    String text = Files.readString(file);
    boolean isCode = file.toString().endsWith(".java") || file.toString().endsWith(".drl");
    String words = COMMENT.matcher(text).replaceAll("");
    String said =
        isCode
            ? LITERAL
                .matcher(words)
                .results()
                .map(one -> one.group(1))
                .collect(Collectors.joining("\n"))
            : file.toString().endsWith(".md") ? text : words;
    return NOT_PROSE.matcher(said).replaceAll("");
  }
}
