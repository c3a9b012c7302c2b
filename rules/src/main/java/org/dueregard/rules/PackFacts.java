package org.dueregard.rules;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.EntryPointDescr;
import org.drools.drl.ast.descr.EvalDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** What the conditions of a pack's rules ask about: only facts that there are. */
final class PackFacts {
  private static final Pattern DUTY = Pattern.compile("\\bDuty\\.(\\w+)");
  private static final List<String> DUTIES = Arrays.stream(Duty.values()).map(Duty::name).toList();
  private static final List<String> ABOVE =
      List.of(Conclusion.class.getSimpleName(), DutyExcepted.class.getSimpleName());

  private final String file;
  private final List<String> faults;

  PackFacts(String file, List<String> faults) {
    this.file = file;
    this.faults = faults;
  }

  void check(RuleDescr rule) {
    look(rule.getLhs());
  }

  private void look(BaseDescr part) {
    if (part instanceof EvalDescr) {
      fault(part, "a rule may not use 'eval'");
    } else if (part instanceof PatternDescr pattern) {
      look(pattern);
    } else if (part instanceof CollectDescr collect) {
      look(collect.getInputPattern());
    } else if (part instanceof AccumulateDescr sum) {
      look(sum.getInput());
    } else if (part instanceof ConditionalElementDescr some) {
      some.getDescrs().forEach(one -> look((BaseDescr) one));
    }
  }

  private void look(PatternDescr pattern) {
    String type = pattern.getObjectType();
    if (pattern.getSource() instanceof EntryPointDescr) {
      fault(pattern, "there are no entry points: facts are just there");
    } else if (pattern.getSource() != null) {
      look(pattern.getSource());
    } else if (ABOVE.contains(type)) {
      fault(pattern, "a rule looks down, at facts and duties owed, and not at '" + type + "'");
    } else if (FactNames.find(type).isEmpty()) {
      fault(
          pattern,
          "there is no fact '"
              + type
              + "'"
              + FactNames.near(type).map(one -> "; did you mean '" + one + "'?").orElse(""));
    }
    for (BaseDescr one : pattern.getDescrs()) {
      if (one instanceof ExprConstraintDescr constraint) {
        Matcher duty = DUTY.matcher(constraint.getExpression());
        while (duty.find()) {
          if (!DUTIES.contains(duty.group(1))) {
            fault(
                constraint,
                "there is no duty '"
                    + duty.group(1)
                    + "'"
                    + PackEntries.near(duty.group(1), DUTIES));
          }
        }
        FactNames.find(type)
            .flatMap(fact -> FieldAsText.hint(fact, constraint.getExpression()))
            .ifPresent(hint -> fault(constraint, hint));
      }
    }
  }

  private void fault(BaseDescr part, String message) {
    faults.add(file + ":" + part.getLine() + ": " + message);
  }
}
