package org.dueregard.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.QueryDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * The rule files of a pack, read and held to the shape that the tool's own rules have, before they
 * are compiled. What DRL could do and a pack may not is a fault with its file and line.
 */
final class PackRules {
  /** What may not stand in a rule file: order, change and the world outside. */
  static final List<String> BANNED =
      List.of(
          "salience",
          "agenda-group",
          "ruleflow-group",
          "activation-group",
          "no-loop",
          "lock-on-active",
          "modify",
          "update(",
          "update (",
          "delete(",
          "retract",
          "global ",
          "eval(",
          "eval (",
          "System.",
          "dialect",
          "new Date",
          "LocalDate",
          "function ",
          "import function");

  private static final Pattern COMMENT_OR_TEXT =
      Pattern.compile(
          "/\\*.*?\\*/|//[^\\n]*|\"[^\"\\\\\\n]*(?:\\\\.[^\"\\\\\\n]*)*\"", Pattern.DOTALL);
  private static final Pattern VERB = Pattern.compile("^(\\w+)\\s*\\(");
  private static final Pattern ONE_VERB =
      Pattern.compile("(?:gap|silent|ask)\\s*\\(\\s*kcontext\\s*,[^;]*\\)\\s*;");
  private static final List<String> MAY = List.of("gap", "silent", "ask");

  private final List<String> faults;
  private final List<File> files = new ArrayList<>();
  private final List<Named> named = new ArrayList<>();
  private final Map<String, String> places = new HashMap<>();
  private boolean isSound = true;

  /**
   * One file of rules.
   *
   * @param name to call it in messages
   * @param rules what it says
   */
  record File(String name, PackageDescr rules) {}

  /**
   * One rule.
   *
   * @param place its file and line
   * @param id the requirement it is about
   * @param name its whole name
   */
  record Named(String place, String id, String name) {}

  PackRules(List<String> faults) {
    this.faults = faults;
  }

  /** Adds the rules in this file. */
  void add(String file, String text) {
    int before = faults.size();
    addBanned(file, text);
    Optional<PackageDescr> parsed = parse(file, text, before);
    if (parsed.isEmpty()) {
      return;
    }
    PackageDescr rules = parsed.get();
    boolean isMore =
        !rules.getGlobals().isEmpty()
            || !rules.getFunctions().isEmpty()
            || !rules.getTypeDeclarations().isEmpty()
            || !rules.getEnumDeclarations().isEmpty()
            || !rules.getAttributes().isEmpty();
    if (isMore && faults.size() == before) {
      faults.add(file + ":1: a rule file of a pack holds rules and nothing else");
    }
    if (rules.getRules().isEmpty() && faults.size() == before) {
      faults.add(file + ":1: it has no rules");
    }
    PackFacts facts = new PackFacts(file, faults);
    for (RuleDescr rule : rules.getRules()) {
      addShape(file, rule);
      facts.check(rule);
    }
    files.add(new File(file, rules));
    isSound = isSound && faults.size() == before;
  }

  /** Whether what was added can be given to the compiler. */
  boolean isSound() {
    return isSound;
  }

  List<File> files() {
    return files;
  }

  List<Named> named() {
    return named;
  }

  private Optional<PackageDescr> parse(String file, String text, int before) {
    DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
    try {
      PackageDescr rules = parser.parse(false, text);
      if (!parser.hasErrors() && rules != null) {
        return Optional.of(rules);
      }
    } catch (DroolsParserException fault) {
      faults.add(file + ":1: this cannot be read as rules: " + fault.getMessage());
    }
    // A banned word is often what the parser stumbles over: it is said already.
    if (faults.size() == before) {
      parser.getErrors().stream()
          .limit(1)
          .forEach(
              error ->
                  faults.add(
                      file
                          + ":"
                          + error.getLines()[0]
                          + ": this cannot be read as rules: "
                          + error.getMessage().replaceAll("^\\[ERR \\d+] Line \\d+:\\d+ ", "")));
    }
    return Optional.empty();
  }

  private void addBanned(String file, String text) {
    int number = 0;
    for (String line : code(text).split("\\n", -1)) {
      number++;
      for (String word : BANNED) {
        if (line.contains(word)) {
          faults.add(
              file + ":" + number + ": a rule may not use '" + word.replace("(", "").strip() + "'");
          break;
        }
      }
    }
  }

  /** The text with its comments and the words in quotes taken out, on the same lines. */
  static String code(String text) {
    Matcher matcher = COMMENT_OR_TEXT.matcher(text);
    return matcher.replaceAll(
        found ->
            (found.group().startsWith("\"") ? "\"\"" : "") + "\n".repeat(lines(found.group())));
  }

  private static int lines(String text) {
    return (int) text.chars().filter(one -> one == '\n').count();
  }

  private void addShape(String file, RuleDescr rule) {
    String place = file + ":" + rule.getLine();
    String name = rule.getName();
    int space = name.indexOf(' ');
    if (rule instanceof QueryDescr || rule.getParentName() != null) {
      faults.add(
          place + ": '" + name + "' is no plain rule: queries and 'extends' are not for packs");
      return;
    }
    if (space < 0) {
      faults.add(place + ": the name '" + name + "' should be an id and then the fault in words");
      return;
    }
    named.add(new Named(place, name.substring(0, space), name));
    if (places.putIfAbsent(name, place) != null) {
      faults.add(place + ": '" + name + "' is given twice, first at " + places.get(name));
    }
    if (!rule.getNamedConsequences().isEmpty()) {
      faults.add(place + ": '" + name + "' has more than one consequence");
    }
    String then = code(String.valueOf(rule.getConsequence())).strip();
    if (ONE_VERB.matcher(then).matches()) {
      return;
    }
    Matcher verb = VERB.matcher(then);
    boolean isOther = verb.find() && !MAY.contains(verb.group(1));
    faults.add(
        file
            + ":"
            + (rule.getConsequenceLine() + 1)
            + (isOther
                ? ": a pack may not conclude '" + verb.group(1) + "': only gap, silent or ask"
                : ": a consequence is one line with one verb, such as gap( kcontext, $where );"));
  }
}
