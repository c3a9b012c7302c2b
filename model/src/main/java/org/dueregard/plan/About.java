package org.dueregard.plan;

import static org.dueregard.plan.Says.Need.REQUIRED;
import static org.dueregard.plan.Says.Need.WANTED;

import java.util.Locale;

/** The section {@code plan}: what this document is. */
@Says("The plan itself: its title, how far it has got and who leads it.")
public record About(
    Stance stance,
    @Says(value = "The title of the plan.", need = REQUIRED) Text title,
    @Says(value = "How far the work has got.", need = REQUIRED) Choice<Stage> stage,
    @Says(value = "What kind of exercise this is: engagement, consultation or both.", need = WANTED)
        Choice<Type> type,
    @Says(value = "The person or post that leads the work.", need = WANTED) Text lead,
    @Says("The version of this plan, such as 0.4.") Text version,
    @Says(
            "The day to judge the plan on; dates before it are past. Left out, it is the day of the check.")
        When asOf,
    @Says("The integrated care system, such as nottingham.") Text system,
    @Says("Local policies to check as well, by name.") Texts policies,
    @Says("What the public is told the exercise is, such as survey.") Text callsItself)
    implements Part {

  /** The stages of a service change, in order. */
  public enum Stage implements Word {
    IDEA,
    PRE_CONSULTATION,
    CONSULTATION,
    DELIBERATION,
    DECIDED,
    IMPLEMENTATION;

    public boolean isFrom(Stage other) {
      return compareTo(other) >= 0;
    }
  }

  /** Kinds of exercise. */
  public enum Type implements Word {
    ENGAGEMENT,
    CONSULTATION,
    BOTH,
    INFORMATION_GATHERING
  }

  /** Whether the plan has got at least this far. */
  public boolean isFrom(Stage other) {
    return stage.isStated() && stage.field().or(Stage.IDEA).isFrom(other);
  }

  /** The exercise has been launched. */
  public boolean isLaunched() {
    return isFrom(Stage.CONSULTATION);
  }

  /** The exercise is over, as far as the plan says. */
  public boolean isClosed() {
    return isFrom(Stage.DELIBERATION);
  }

  /** The change is being carried out. */
  public boolean isCarriedOut() {
    return isFrom(Stage.IMPLEMENTATION);
  }

  /** The decision has been taken. */
  public boolean isDecided() {
    return isFrom(Stage.DECIDED);
  }

  /** The plan says that the exercise only gathers information. */
  public boolean isInformationGathering() {
    return type.is(Type.INFORMATION_GATHERING);
  }

  /** The subject is a joint forward plan, by its title. */
  public boolean isJointForwardPlan() {
    return title.value().toLowerCase(Locale.ROOT).contains("joint forward plan");
  }

  /** The subject is an integrated care strategy, by its title. */
  public boolean isIntegratedCareStrategy() {
    return title.value().toLowerCase(Locale.ROOT).contains("integrated care strategy");
  }

  /** The plan names the kind of exercise, and it is less than a consultation. */
  public boolean isLessThanConsultation() {
    return type.isStated() && !isConsultation();
  }

  /** The plan calls the exercise a consultation, alone or together with engagement. */
  public boolean isConsultation() {
    return type.is(Type.CONSULTATION) || type.is(Type.BOTH);
  }
}
