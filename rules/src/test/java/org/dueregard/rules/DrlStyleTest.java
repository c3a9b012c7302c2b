package org.dueregard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Cheap, blunt and effective: what may not stand in a rule file. */
class DrlStyleTest {
  private static final int MOST_LINES = 200;
  private static final Pattern RULE =
      Pattern.compile("rule \"([^\"]+)\"\\R(when\\R.*?)then\\R(.*?)end\\R", Pattern.DOTALL);
  private static final Pattern NAME =
      Pattern.compile(
          "[A-Z]{3}-[A-Z0-9-]*\\d{2} [a-z0-9].*[a-z0-9)]|[A-Z0-9_]+ (?:lifted )?because [A-Za-z].*");
  private static final Pattern DIGIT = Pattern.compile("(?<![\\w])\\d");

  @Test
  void ruleFilesKeepTheAgreedShape() throws IOException {
    List<String> faults = new ArrayList<>();
    RuleFiles.all()
        .forEach(
            (file, text) -> {
              check(file, text, faults);
              Matcher rule = RULE.matcher(text);
              int found = 0;
              while (rule.find()) {
                found++;
                check(file, rule.group(1), rule.group(2), rule.group(3), faults);
              }
              long begun = text.lines().filter(line -> line.startsWith("rule ")).count();
              if (found != begun) {
                faults.add(file + ": " + (begun - found) + " rules are not set out as the others");
              }
            });
    assertThat(faults).isEmpty();
  }

  private static void check(String file, String text, List<String> faults) {
    if (text.lines().count() > MOST_LINES) {
      faults.add(file + " has over " + MOST_LINES + " lines");
    }
    String code = PackRules.code(text);
    PackRules.BANNED.stream()
        .filter(code::contains)
        .forEach(word -> faults.add(file + " uses '" + word.strip() + "'"));
  }

  private static void check(
      String file, String name, String when, String then, List<String> faults) {
    if (!NAME.matcher(name).matches()) {
      faults.add(file + ": name '" + name + "'");
    }
    if (DIGIT.matcher(when.replaceAll("Duty\\.\\w+", "")).find()) {
      faults.add(file + ": a number in the conditions of '" + name + "'");
    }
    if (then.strip().lines().count() != 1
        || !then.strip().matches("(?s)(owed|excepted|gap|silent|ask)\\( kcontext, .*\\);")) {
      faults.add(file + ": the consequence of '" + name + "' is not one verb");
    }
    boolean isDutyVerb = then.strip().startsWith("owed") || then.strip().startsWith("excepted");
    if (isDutyVerb != file.startsWith("duties-")) {
      faults.add(file + ": '" + name + "' concludes in the wrong file");
    }
    String first = name.substring(0, name.indexOf(' '));
    if (isDutyVerb && !then.contains(" Duty." + first + ",")) {
      faults.add(file + ": '" + name + "' concludes about another duty than its name says");
    }
  }
}
