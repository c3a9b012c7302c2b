package org.dueregard.rules;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dueregard.plan.Plan;
import org.dueregard.plan.Text;

/**
 * The kind of interest that people in the work have declared, and whether the author of the board
 * paper is one of them.
 *
 * @param said the kind, as the plan words it
 * @param isAuthors what the plan says of interests names the author of the board paper
 */
public record InterestKind(Text said, boolean isAuthors) {
  private static final Pattern KNOWN =
      Pattern.compile(
          "(?<!non-)(?<!non )\\bfinancial|non-financial (?:professional|personal)"
              + "|\\bprofessional|\\bpersonal|\\bindirect|\\bloyalty",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern FINANCIAL =
      Pattern.compile("(?<!non-)(?<!non )\\bfinancial", Pattern.CASE_INSENSITIVE);
  private static final Pattern END_OF_NAME = Pattern.compile("[,;(]");

  static InterestKind of(Plan plan) {
    Text kind = plan.governance().interestsDeclared().type();
    String author =
        END_OF_NAME
            .split(plan.boardPaper().author().value(), 2)[0]
            .strip()
            .toLowerCase(Locale.ROOT);
    boolean isAuthors =
        Stream.concat(
                Stream.of(kind, plan.governance().interestsDeclared().handled()),
                plan.governance().conflicts().items().stream().map(one -> one.action()))
            .map(one -> one.value().toLowerCase(Locale.ROOT))
            .anyMatch(one -> !author.isEmpty() && one.contains(author));
    return new InterestKind(kind, isAuthors);
  }

  /** One of the five kinds that the protocol tells apart. */
  public boolean isKnown() {
    return KNOWN.matcher(said.value()).find();
  }

  /** A direct financial interest. */
  public boolean isFinancial() {
    return FINANCIAL.matcher(said.value()).find();
  }
}
