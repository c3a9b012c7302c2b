package org.dueregard.rules;

import java.util.List;
import org.dueregard.plan.About.Stage;
import org.dueregard.plan.Activity;
import org.dueregard.plan.Activity.Level;
import org.dueregard.plan.Activity.Method;
import org.dueregard.plan.Activity.Subject;
import org.dueregard.plan.Plan;
import org.dueregard.plan.When;

/**
 * How much say an activity claims to give people. A claim is held against what the plan does; to
 * give people more than was claimed is never a fault.
 *
 * @param activity the activity that states a level and is not called off
 * @param level the level that it states
 * @param strength how much say its method can give
 * @param optionsFixed when the options were settled
 * @param isMetAgain the same people are met more than once
 */
public record LevelClaim(
    Activity activity,
    Level level,
    MethodStrength strength,
    When optionsFixed,
    boolean isMetAgain) {

  static List<LevelClaim> of(Plan plan, UserVoice voice) {
    return plan.activities().items().stream()
        .filter(one -> one.level().isStated() && !one.isCancelled())
        .map(
            one ->
                new LevelClaim(
                    one,
                    one.level().field().or(Level.INFORM),
                    MethodStrength.of(one.method().field().or(Method.OTHER)),
                    voice.optionsFixed(),
                    isMetAgain(one, plan)))
        .toList();
  }

  public boolean isInforming() {
    return level == Level.INFORM;
  }

  /** People are promised a hearing, or more. */
  public boolean isHearing() {
    return level.compareTo(Level.CONSULT) >= 0;
  }

  public boolean isInvolving() {
    return level == Level.INVOLVE;
  }

  public boolean isCollaborating() {
    return level == Level.COLLABORATE;
  }

  public boolean isEmpowering() {
    return level == Level.EMPOWER;
  }

  /** People are promised more than a hearing, on the proposal itself. */
  public boolean isShapingProposal() {
    return level.compareTo(Level.INVOLVE) >= 0 && isOnProposal();
  }

  /** It is about the proposal or its options, or the plan does not say what else it is about. */
  public boolean isOnProposal() {
    return activity.about().is(Subject.PROPOSAL)
        || activity.about().is(Subject.OPTIONS)
        || (activity.about().isAbsent() && !activity.phase().is(Stage.IMPLEMENTATION));
  }

  /** It claims more than its method can give. */
  public boolean isBeyondMethod() {
    return strength.isExceededBy(level);
  }

  /** It claims more than its method gives as a rule, and the plan does not say why. */
  public boolean isStretched() {
    return strength.isStretchedBy(level) && !activity.whyThisLevel().isStated();
  }

  /** People take part while the options are made: by its dates, else by its stage. */
  public boolean isInOptions() {
    boolean isEarlyStage =
        activity.phase().is(Stage.IDEA) || activity.phase().is(Stage.PRE_CONSULTATION);
    return activity.begins().isBefore(optionsFixed) || (isEarlyStage && !isAfterOptions());
  }

  /** It certainly begins after the options were settled. */
  public boolean isAfterOptions() {
    return activity.begins().isAfter(optionsFixed);
  }

  /** Several sessions, a period of work, or another activity for some of the same people. */
  private static boolean isMetAgain(Activity one, Plan plan) {
    boolean isRepeated =
        one.count().isSeveral() || one.dates().count() > 1 || one.start().isBefore(one.end());
    return isRepeated
        || plan.activities().items().stream()
            .filter(other -> other.isAsking() && !other.at().equals(one.at()))
            .anyMatch(other -> isSharingPeople(one, other));
  }

  /** What is open to all does not show that the same people come. */
  private static boolean isSharingPeople(Activity one, Activity other) {
    return one.audiences().items().stream()
        .anyMatch(who -> !who.equals("public") && other.audiences().has(who));
  }
}
