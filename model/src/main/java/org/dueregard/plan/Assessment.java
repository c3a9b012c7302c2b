package org.dueregard.plan;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The equality impact assessment. */
public record Assessment(
    Stance stance,
    @Says(value = "How far it has got.", main = true) Choice<Status> status,
    @Says("Whether it is a document of its own or part of the decision paper.") Choice<Form> form,
    @Says("What it needed and did not get.") Text missing,
    @Says("The title of the assessment.") Text title,
    @Says("Why it went no further than screening.") Text screenedOutBecause,
    @Says("When it was started.") When started,
    @Says("When it was completed.") When completed,
    @Says("Each version, with its date.") Items<Version> versions,
    @Says("When it was updated after the consultation.") When updatedAfterConsultation,
    @Says("Whether the decision-makers have it.") Answer toDecisionMaker,
    @Says("The bodies that adopted it.") Texts adoptedBy,
    @Says("Who signed it off.") Text signedOffBy,
    @Says("When or how it is looked at again.") Text review,
    @Says("What shows it, such as the document's id.") Evidence evidence)
    implements Part {
  /** How far an assessment has got. */
  public enum Status implements Word {
    NOT_STARTED,
    SCREENING,
    DRAFT,
    COMPLETE,
    INCOMPLETE
  }

  /** Where an assessment is written down. */
  public enum Form implements Word {
    DOCUMENT,
    IN_DECISION_PAPER
  }

  /** The plan says that there is none, or that it has not been started. */
  public boolean isUndone() {
    return isNone() || status.isNone() || status.is(Status.NOT_STARTED);
  }

  /** It is in the decision paper, or the decision-makers have it. */
  public boolean isSeen() {
    return form.is(Form.IN_DECISION_PAPER) || toDecisionMaker.isYes();
  }

  /** It is part of the decision paper. */
  public boolean isInPaper() {
    return form.is(Form.IN_DECISION_PAPER);
  }

  /** Something is there: it is more than started on paper, and less than known to be whole. */
  public boolean isMade() {
    return status.isStated() && !isUndone();
  }

  /** All that the plan dates in it comes certainly after this day. */
  public boolean isOnlyAfter(When day) {
    List<When> dated = dates().filter(Mention::isStated).toList();
    return !dated.isEmpty() && dated.stream().allMatch(date -> date.isAfter(day));
  }

  /** Begun in time but finished certainly after this day. */
  public boolean isFinishedAfter(When day) {
    return completed.isAfter(day) && !isOnlyAfter(day);
  }

  /** A version is dated no later than this day. */
  public boolean isDraftedBy(When day) {
    return versions.items().stream().anyMatch(version -> version.date().isOnOrBefore(day));
  }

  /** No part of it has a date. */
  public boolean isUndated() {
    return dates().noneMatch(Mention::isStated) && updatedAfterConsultation.isAbsent();
  }

  /** It is known not to be whole: it is called so, or it lacks what it needed. */
  public boolean isIncomplete() {
    return status.is(Status.INCOMPLETE) || (missing.isStated() && !isWholeAllTheSame());
  }

  /** Still a draft, which the plan does not say that the decision-makers have. */
  public boolean isUnseenDraft() {
    return status.is(Status.DRAFT) && !isSeen();
  }

  /** It lacks something, yet is called complete and is before the decision-makers or updated. */
  public boolean isCriticised() {
    return missing.isStated() && isWholeAllTheSame();
  }

  private boolean isWholeAllTheSame() {
    return status.is(Status.COMPLETE) && (isSeen() || updatedAfterConsultation.isStated());
  }

  /** It stopped at screening, by its status or with a reason. */
  public boolean isScreenedOut() {
    return screenedOutBecause.isStated() || status.is(Status.SCREENING);
  }

  /** This body is among those that adopted it. */
  public boolean isAdoptedBy(Text body) {
    String name = body.value().strip().toLowerCase(Locale.ROOT);
    return adoptedBy.items().stream()
        .anyMatch(one -> one.strip().toLowerCase(Locale.ROOT).equals(name));
  }

  private Stream<When> dates() {
    return Stream.concat(
        Stream.of(started, completed), versions.items().stream().map(Version::date));
  }

  @Override
  public String shown() {
    return isNone() ? "none" : status.shown();
  }

  /** A version of the assessment. */
  public record Version(
      Stance stance,
      @Says(value = "The name or number of the version.", main = true) Text version,
      @Says("The date of the version.") When date)
      implements Part {
    @Override
    public String shown() {
      return version.shown();
    }
  }
}
