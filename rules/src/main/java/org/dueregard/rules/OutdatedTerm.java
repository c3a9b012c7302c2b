package org.dueregard.rules;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dueregard.plan.Leaf;
import org.dueregard.plan.Mention;
import org.dueregard.plan.Plan;
import org.dueregard.plan.PlanPath;

/**
 * A place where the plan itself calls people "hard to reach". A building or a village may be just
 * that, and words in quotation marks or from somebody else are not the plan's own.
 *
 * @param where the field that says it
 */
public record OutdatedTerm(Mention where) {
  private static final String HARD = "(?<!['\"‘“])\\bhard(?:er|est)?[ -]to[ -]reach\\b(?!['\"’”])";
  private static final String PEOPLE =
      "(?:people|persons?|groups?|communit(?:y|ies)|populations?|residents?|patients?|users?"
          + "|audiences?|famil(?:y|ies)|carers?|parents?|voices|citizens|cohorts?|members)";
  private static final Pattern TERM =
      Pattern.compile(
          HARD
              + " (?:(?!(?:for|by|from|to|and|or|as|if|with) )\\w+ )?"
              + PEOPLE
              + "\\b|"
              + PEOPLE
              + " (?:(?:who |that |which )?(?:are|is|seem)|we (?:find|call)) (?:\\w+ )?"
              + HARD
              + "(?= *(?:$|[,.;:)]))|\\bthe "
              + HARD
              + "(?= *(?:$|[,.;:)]))",
          Pattern.CASE_INSENSITIVE);

  /** A name that is that and no more: in a list of people it can mean nothing else. */
  private static final Pattern ALONE =
      Pattern.compile("(?:^|, )" + HARD + "(?:$|,)", Pattern.CASE_INSENSITIVE);

  private static final List<PlanPath> OF_PEOPLE =
      List.of(new PlanPath("/people_affected/groups"), new PlanPath("/health_inequalities/groups"));

  /** Where others are quoted, or asked for an answer. */
  private static final List<PlanPath> OF_OTHERS =
      Stream.of(
              "/judgements",
              "/documents",
              "/feedback/submissions",
              "/findings",
              "/petitions",
              "/decision/maker_statements")
          .map(PlanPath::new)
          .toList();

  static List<OutdatedTerm> of(Plan plan) {
    return plan.mentions().within(PlanPath.ROOT).stream()
        .filter(Leaf.class::isInstance)
        .filter(leaf -> OF_OTHERS.stream().noneMatch(leaf.at()::isWithin))
        .filter(leaf -> isIn(leaf.shown()) || isIn(leaf.why()) || isAlone(leaf))
        .map(OutdatedTerm::new)
        .toList();
  }

  private static boolean isAlone(Mention leaf) {
    return OF_PEOPLE.stream().anyMatch(leaf.at()::isWithin) && ALONE.matcher(leaf.shown()).find();
  }

  static boolean isIn(String text) {
    return TERM.matcher(text.strip()).find();
  }
}
