package org.dueregard.rules;

import java.util.regex.Pattern;
import org.dueregard.plan.Plan;
import org.dueregard.plan.Text;
import org.dueregard.plan.When;

/**
 * What the board paper asks the board to do, and whether that is at the meeting that decides.
 *
 * @param words the recommendation
 * @param meeting the date of the meeting that the paper goes to
 * @param decided the date of the decision
 */
public record Recommendation(Text words, When meeting, When decided) {
  private static final Pattern DECIDES =
      words("approves?|agrees?|adopts?|decides?|ratify|ratifies|authori[sz]es?|chooses?|selects?");
  private static final Pattern BACKS = words("endorses?|supports?|recommends?|delegates?");
  private static final Pattern NOTES =
      words("notes?|receives?|discuss|discusses|considers?|comments?|reviews?");
  private static final Pattern ON_ASKING = words("consult\\w*|engage\\w*|involve\\w*|launch\\w*");

  static Recommendation of(Plan plan) {
    return new Recommendation(
        plan.boardPaper().recommendation(), plan.boardPaper().date(), plan.decision().date());
  }

  /** The board is asked to decide. */
  public boolean isDeciding() {
    return has(DECIDES);
  }

  /** The board is asked to take notice or to talk, and for no more. */
  public boolean isOnlyNoting() {
    return has(NOTES) && !has(DECIDES) && !has(BACKS);
  }

  /** It says something, but not what the board is to do. */
  public boolean isUnclear() {
    return words.isStated() && !has(DECIDES) && !has(BACKS) && !has(NOTES);
  }

  /** It is about asking people: starting a consultation, say, and not about its outcome. */
  public boolean isOnAsking() {
    return has(ON_ASKING);
  }

  /** No date shows that the paper goes to another meeting than the one that decides. */
  public boolean isForDecision() {
    return !meeting.isOtherThan(decided);
  }

  /** The paper certainly goes to a meeting on the day of the decision. */
  public boolean isOnDecisionDay() {
    return meeting.isOnOrBefore(decided) && meeting.isOnOrAfter(decided);
  }

  private boolean has(Pattern pattern) {
    return pattern.matcher(words.value()).find();
  }

  private static Pattern words(String pattern) {
    return Pattern.compile("\\b(?:" + pattern + ")\\b", Pattern.CASE_INSENSITIVE);
  }
}
