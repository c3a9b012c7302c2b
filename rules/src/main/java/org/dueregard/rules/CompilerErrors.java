package org.dueregard.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.compiler.compiler.RuleBuildError;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.kie.internal.builder.KnowledgeBuilderError;

/** What the rule compiler says, for people: file, line and the nearest name that there is. */
final class CompilerErrors {
  private static final Pattern NO_PROPERTY =
      Pattern.compile("strict-mode: ([\\w.$]+)\\.([\\w$]+)\\(");
  private static final Pattern NO_FIELD =
      Pattern.compile("Field Reader does not exist for declaration '[^']*' in '([^']*)'");
  private static final Pattern NO_METHOD =
      Pattern.compile("The method (\\w+)\\(.*\\) is undefined for the type (\\w+)");
  private static final Pattern NO_VARIABLE =
      Pattern.compile("(\\S+) cannot be resolved to a variable");
  private static final Pattern REPEATS = Pattern.compile("^Unable to analyze expression");
  private static final Pattern EXPRESSION =
      Pattern.compile("^Unable to Analyse Expression ([\\w$]+)");
  private static final Pattern PREFIX =
      Pattern.compile(
          "^(?:Rule Compilation error|Unable to Analyse Expression [^\\n]*\\n\\[Error:)");

  private final PackRules.File file;
  private final List<Constraint> constraints = new ArrayList<>();
  private final Set<Integer> told = new LinkedHashSet<>();

  /**
   * A condition on a fact.
   *
   * @param fact the kind of fact
   * @param pattern the line of the pattern it stands in, which is what the compiler knows
   * @param line its own line
   * @param text as written
   */
  private record Constraint(String fact, int pattern, int line, String text) {}

  CompilerErrors(PackRules.File file) {
    this.file = file;
    file.rules().getRules().forEach(rule -> collect(rule.getLhs()));
  }

  /** A sentence with its place; none for an error that only repeats another. */
  Optional<String> inWords(KnowledgeBuilderError error) {
    String said = String.valueOf(error.getMessage());
    int line = error.getLines().length > 0 ? error.getLines()[0] : -1;
    if (error instanceof RuleBuildError inRule && inRule.getRule() != null) {
      return inThen(line, said);
    }
    Matcher property = NO_PROPERTY.matcher(said);
    if (property.find()) {
      String name = property.group(2);
      return Optional.of(unknown(place(line, name), name, type(property.group(1))));
    }
    Matcher field = NO_FIELD.matcher(said);
    if (field.find()) {
      Optional<Constraint> found =
          constraints.stream().filter(one -> one.text().equals(field.group(1))).findFirst();
      String name = field.group(1).substring(field.group(1).indexOf(':') + 1).strip();
      return Optional.of(
          unknown(
              found.map(Constraint::line).orElse(line),
              name,
              found.flatMap(one -> FactNames.find(one.fact()))));
    }
    if (REPEATS.matcher(said).find()) {
      return Optional.empty();
    }
    Matcher named = EXPRESSION.matcher(said);
    return Optional.of(plain(named.find() ? place(line, named.group(1)) : line, said));
  }

  /** The compiler gives the line of the rule; what is wrong is in its consequence. */
  private Optional<String> inThen(int ruleLine, String said) {
    int line =
        file.rules().getRules().stream()
            .filter(rule -> rule.getLine() == ruleLine)
            .map(rule -> rule.getConsequenceLine() + 1)
            .findFirst()
            .orElse(ruleLine);
    Matcher variable = NO_VARIABLE.matcher(said);
    if (variable.find()) {
      // Where a condition is wrong, its variables are unknown too: that is said already.
      return isToldIn(ruleLine)
          ? Optional.empty()
          : Optional.of(at(line) + "there is no '" + variable.group(1) + "' in the conditions");
    }
    Matcher method = NO_METHOD.matcher(said);
    return Optional.of(
        method.find()
            ? unknown(
                line,
                method.group(1),
                FactNames.find(method.group(2)).or(() -> leaf(method.group(2))))
            : plain(line, said));
  }

  private boolean isToldIn(int ruleLine) {
    int next =
        file.rules().getRules().stream()
            .mapToInt(RuleDescr::getLine)
            .filter(one -> one > ruleLine)
            .min()
            .orElse(Integer.MAX_VALUE);
    return told.stream().anyMatch(line -> line >= ruleLine && line < next);
  }

  private String unknown(int line, String name, Optional<Class<?>> type) {
    told.add(line);
    if (type.flatMap(one -> FactNames.near(name, one)).filter(name::equals).isPresent()) {
      return at(line)
          + "'"
          + name
          + "' of "
          + type.orElseThrow().getSimpleName()
          + " does not take what is in its brackets; a word of a field is written as"
          + " Activity.Method.SURVEY";
    }
    return at(line)
        + "there is no '"
        + name
        + "'"
        + type.map(one -> " in " + one.getSimpleName()).orElse("")
        + type.flatMap(one -> FactNames.near(name, one))
            .map(one -> "; did you mean '" + one + "'?")
            .orElse("");
  }

  private String plain(int line, String said) {
    String words = PREFIX.matcher(said).replaceFirst("").strip();
    String first = words.lines().findFirst().orElse("").replaceAll("]$", "");
    int known = line > 0 ? line : 1;
    told.add(known);
    return at(known) + "this cannot be compiled: " + first;
  }

  private String at(int line) {
    return file.name() + ":" + line + ": ";
  }

  /** The line of the condition that uses this name, in the pattern that begins on this line. */
  private int place(int pattern, String name) {
    Pattern word = Pattern.compile("(?<![\\w$])" + Pattern.quote(name) + "(?![\\w$])");
    return constraints.stream()
        .filter(one -> pattern < 1 || one.pattern() == pattern)
        .filter(one -> word.matcher(one.text()).find())
        .sorted(Comparator.comparing(one -> !one.text().startsWith(name)))
        .map(Constraint::line)
        .findFirst()
        .orElse(Math.max(1, pattern));
  }

  private static Optional<Class<?>> type(String name) {
    try {
      return Optional.of(Class.forName(name, false, CompilerErrors.class.getClassLoader()));
    } catch (ClassNotFoundException nested) {
      return FactNames.find(name);
    }
  }

  private static Optional<Class<?>> leaf(String simpleName) {
    return type("org.dueregard.plan." + simpleName);
  }

  private void collect(BaseDescr part) {
    if (part instanceof PatternDescr pattern) {
      for (BaseDescr one : pattern.getDescrs()) {
        if (one instanceof ExprConstraintDescr constraint) {
          constraints.add(
              new Constraint(
                  pattern.getObjectType(),
                  pattern.getLine(),
                  constraint.getLine(),
                  constraint.getExpression()));
        }
      }
    } else if (part instanceof ConditionalElementDescr some) {
      some.getDescrs().forEach(one -> collect((BaseDescr) one));
    }
  }
}
