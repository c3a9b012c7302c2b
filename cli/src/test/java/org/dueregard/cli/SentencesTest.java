package org.dueregard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No sentence of the templates, the pages and the messages is long; the catalogue has its own. */
class SentencesTest {
  private static final Path ROOT = Path.of("..");
  private static final int MOST_WORDS = 25;

  /** Words to read a plan by; none is ever said. */
  private static final Set<Path> NEVER_SAID =
      Set.of(ROOT.resolve("model/src/main/java/org/dueregard/plan/Phrase.java"));

  /** What stands for the value that is put in its place. */
  private static final String VALUE = "x";

  private static final String LITERAL = "\"(?:[^\"\\\\\\n]|\\\\.)*\"";
  private static final String OTHER = "\\w[\\w.]*(?:\\([^()\"]*\\))?";
  private static final Pattern MESSAGE =
      Pattern.compile(LITERAL + "(?:\\s*\\+\\s*(?:" + LITERAL + "|" + OTHER + "))*");
  private static final Pattern JOIN = Pattern.compile("\"\\s*\\+\\s*\"");
  private static final Pattern JOINED_VALUE = Pattern.compile("\"\\s*\\+[^\"]*\\+\\s*\"");
  private static final Pattern BLOCK = Pattern.compile("(?s)\"\"\"\\n(.*?)\"\"\"");
  private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*(//|\\*|/\\*).*$");

  private static final Pattern DIRECTIVE = Pattern.compile("(?m)^\\s*(@|!\\{).*$|@\\w+\\(.*?\\)");
  private static final Pattern INLINE =
      Pattern.compile("</?(?:span|bdi|strong|a|code|em|abbr)\\b[^>]*>");
  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern PLACE = Pattern.compile("\\$\\{[^}]*}");

  private static final Pattern PARAGRAPH = Pattern.compile("\\n\\s*\\n|\\\\n");
  private static final Pattern END = Pattern.compile("(?<=[.?!:])\\s+");

  @Test
  void noSentenceIsLong() throws IOException {
    List<String> faults = new ArrayList<>();
    for (String module : List.of("model", "rules", "report", "server", "cli")) {
      for (Path file :
          WordsTest.under(ROOT.resolve(module).resolve("src/main"), ".*\\.(java|jte)")) {
        said(file)
            .flatMap(PARAGRAPH::splitAsStream)
            .flatMap(END::splitAsStream)
            .filter(sentence -> sentence.strip().split("\\s+").length > MOST_WORDS)
            .forEach(sentence -> faults.add(ROOT.relativize(file) + ": " + sentence.strip()));
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void aMessageIsReadAsOneWithTheValuesInIt() {
    assertThat(messages("call(\"One \" + name + \" two\"\n  + \" three.\", \"Four\");"))
        .containsExactly("One x two three.", "Four");
  }

  @Test
  void aTemplateIsReadAsItIsShown() {
    assertThat(
            template("@if(a)\n<p>We <b>saw</b> <bdi>${a.b()}</bdi>.</p><p>Two</p>").split("\\n+"))
        .containsExactly("", "We ", "saw", " x.", "Two");
  }

  private static Stream<String> said(Path file) throws IOException {
    if (NEVER_SAID.contains(file)) {
      return Stream.empty();
    }
    String text = Files.readString(file);
    return file.toString().endsWith(".jte") ? Stream.of(template(text)) : messages(text);
  }

  private static Stream<String> messages(String code) {
    String said = COMMENT.matcher(code).replaceAll("");
    Stream<String> blocks = BLOCK.matcher(said).results().map(one -> one.group(1));
    Stream<String> rest =
        MESSAGE.matcher(BLOCK.matcher(said).replaceAll("")).results().map(one -> one.group());
    return Stream.concat(blocks, rest.map(SentencesTest::plain));
  }

  private static String plain(String message) {
    String joined = JOINED_VALUE.matcher(JOIN.matcher(message).replaceAll("")).replaceAll(VALUE);
    return joined.substring(1, joined.lastIndexOf('"'));
  }

  private static String template(String text) {
    String shown = PLACE.matcher(DIRECTIVE.matcher(text).replaceAll("")).replaceAll(VALUE);
    return TAG.matcher(INLINE.matcher(shown).replaceAll("")).replaceAll("\n\n");
  }
}
