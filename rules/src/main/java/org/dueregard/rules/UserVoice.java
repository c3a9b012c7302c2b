package org.dueregard.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dueregard.plan.About.Stage;
import org.dueregard.plan.Activity;
import org.dueregard.plan.Governance.Existing;
import org.dueregard.plan.Mention;
import org.dueregard.plan.Plan;
import org.dueregard.plan.Stakeholder;
import org.dueregard.plan.When;

/**
 * Whether and when the people who use a service are heard, over the whole period: in the activities
 * and in whatever else the plan says of their part in it.
 *
 * @param all the involvement in the activities
 * @param telling the acts that only give information
 * @param elsewhere where else the plan says that people take part or took part
 * @param isWindow the plan gives a period of asking that does not certainly follow the decision
 * @param isCarriedOut the decision carries out an earlier one that people were consulted on
 * @param isSpokenFor people or bodies that speak for users take part
 * @param optionsFixed when the options were settled
 */
public record UserVoice(
    Involvement all,
    List<Activity> telling,
    List<Mention> elsewhere,
    boolean isWindow,
    boolean isCarriedOut,
    boolean isSpokenFor,
    When optionsFixed) {

  static UserVoice of(Plan plan, Involvement all) {
    List<Activity> telling =
        plan.activities().items().stream()
            .filter(activity -> activity.isTelling() && !activity.isCancelled())
            .toList();
    When shortlisted = plan.timeline().optionsShortlisted();
    return new UserVoice(
        all,
        telling,
        elsewhere(plan),
        isWindow(plan),
        plan.decision().implementsEarlier().consulted().isYes(),
        isSpokenFor(plan),
        shortlisted.isStated() ? shortlisted : plan.timeline().businessCaseApproved());
  }

  /** The plan says that nobody is asked or told anything, or has called it all off. */
  public boolean isNobody() {
    boolean isSaid = all.activities().isNone() || all.activities().isStated();
    return isOnlyHere() && !isWindow && isSaid && all.asking().isEmpty() && telling.isEmpty();
  }

  /** There are activities, and all of them only give information. */
  public boolean isOnlyTold() {
    return isOnlyHere() && !isWindow && all.asking().isEmpty() && !telling.isEmpty();
  }

  /** Each act of telling says why telling is enough. */
  public boolean isExplained() {
    return telling.stream().allMatch(activity -> activity.whyThisLevel().isStated());
  }

  /** Only staff and stakeholders are asked, none of whom speaks for users. */
  public boolean isOnlyInsiders() {
    return isOnlyHere() && all.isOnlyInsiders() && !isSpokenFor;
  }

  /** Only staff and stakeholders are asked, among them people who speak for users. */
  public boolean isOnlySpokenFor() {
    return isOnlyHere() && all.isOnlyInsiders() && isSpokenFor;
  }

  /** An act of asking is said to be for the public or an affected group, now or the first time. */
  public boolean isForUsers() {
    return all.isForUsers() || isCarriedOut;
  }

  /** People are asked, and the plan does not say that any of it is for users. */
  public boolean isAudienceUnsaid() {
    return all.isSomebodyAsked() && !isForUsers() && !isOnlyInsiders() && !isOnlySpokenFor();
  }

  /** The plan says that people took part, and lists nothing in which they did. */
  public boolean isOnlyClaimed() {
    return (isWindow || !isOnlyHere()) && !isCarriedOut && all.asking().isEmpty();
  }

  /** Anyone can take part in at least one act of asking, one that is not about themes alone. */
  public boolean isOpenToPublic() {
    return all.asking().stream()
        .anyMatch(activity -> activity.isOpenToAll() && !activity.isOnThemes());
  }

  /** Every act of asking certainly comes after the decision. */
  public boolean isOnlyAfterDecision() {
    return isOnlyHere()
        && !isWindow
        && all.isSomebodyAsked()
        && all.asking().stream().allMatch(this::isAfterDecision);
  }

  /** Somebody is asked before the decision, or was heard in some other way. */
  public boolean isBeforeDecision() {
    return isHeardElsewhere()
        || all.asking().stream()
            .anyMatch(one -> one.begins().isBefore(all.decided()) || isEarlier(one, Stage.DECIDED));
  }

  /** Every act of asking certainly comes after the options were settled. */
  public boolean isOnlyAfterOptions() {
    return isOnlyHere()
        && all.isSomebodyAsked()
        && all.asking().stream().allMatch(one -> one.begins().isAfter(optionsFixed));
  }

  /** Somebody is asked before the options are settled, or was heard in some other way. */
  public boolean isBeforeOptions() {
    return isHeardElsewhere()
        || all.asking().stream()
            .anyMatch(
                one ->
                    one.begins().isBefore(optionsFixed)
                        || (isEarlier(one, Stage.CONSULTATION)
                            && !one.begins().isAfter(optionsFixed)));
  }

  /** Every act of asking says what it is about, and none is about the proposal or its options. */
  public boolean isBesideProposal() {
    return isOnlyHere()
        && all.isSomebodyAsked()
        && all.asking().stream()
            .allMatch(one -> one.about().isStated() && !one.isAskingOnProposal());
  }

  /** Somebody is asked about the proposal or its options, or was heard in some other way. */
  public boolean isOnProposal() {
    return isHeardElsewhere() || all.asking().stream().anyMatch(Activity::isAskingOnProposal);
  }

  private boolean isOnlyHere() {
    return elsewhere.isEmpty();
  }

  /** Standing involvement alone does not show that anyone was heard on this. */
  private boolean isHeardElsewhere() {
    return elsewhere.stream().anyMatch(one -> !(one instanceof Existing));
  }

  private boolean isAfterDecision(Activity one) {
    return one.begins().isStated()
        ? one.begins().isAfter(all.decided())
        : one.phase().is(Stage.DECIDED) || one.phase().is(Stage.IMPLEMENTATION);
  }

  /** It belongs to a stage before this one, and no date speaks against that. */
  private boolean isEarlier(Activity one, Stage stage) {
    return one.phase().isStated()
        && !one.phase().field().or(stage).isFrom(stage)
        && !one.begins().isAfter(all.decided());
  }

  private static List<Mention> elsewhere(Plan plan) {
    List<Mention> elsewhere = new ArrayList<>();
    if (plan.governance().existingArrangements().isStated()) {
      elsewhere.add(plan.governance().existingArrangements());
    }
    Stream.of(
            plan.options().publicInvolved(),
            plan.urgency().shorterExercise().held(),
            plan.decision().implementsEarlier().consulted())
        .filter(answer -> answer.isYes())
        .forEach(elsewhere::add);
    return List.copyOf(elsewhere);
  }

  private static boolean isWindow(Plan plan) {
    return Stream.of(plan.timeline().consultation(), plan.timeline().preConsultation())
        .anyMatch(one -> one.isStated() && !one.start().isAfter(plan.decision().date()));
  }

  private static boolean isSpokenFor(Plan plan) {
    return plan.peopleAffected().representativesIncluded().isYes()
        || plan.stakeholders().items().stream()
            .filter(Stakeholder::isSpeakingForUsers)
            .anyMatch(one -> one.invited().isYes() || one.involvedBy().isStated());
  }
}
