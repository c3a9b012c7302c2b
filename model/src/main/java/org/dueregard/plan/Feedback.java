package org.dueregard.plan;

import static org.dueregard.plan.Says.Need.WANTED;

/** The section {@code feedback}. */
@Says("What is done with what people say.")
public record Feedback(
    Stance stance,
    @Says("Who analyses the responses.") Text analysedBy,
    @Says("Whether the analysis is independent.") Answer independent,
    @Says("How the responses are analysed.") Text method,
    @Says("How much each kind of answer counts.") Text weighting,
    @Says("How petitions and campaigns are counted.") Text petitionsAndCampaigns,
    @Says("What is done with late responses.") Text lateResponses,
    @Says("Submissions that make a point of their own, and what became of each.")
        Items<Submission> submissions,
    @Says("What the summary leaves out.") Texts summaryOmits,
    @Says("Whether results are reported by site.") Answer siteSpecificReported,
    @Says("Whether minority views are reported.") Answer minorityViewsReported,
    @Says("When the report of the outcome is due.") When outcomeReportDue,
    @Says(value = "The report of what people said: where it is, or when.", need = WANTED)
        Text outcomeReport,
    @Says(value = "What the decision-makers see.", need = WANTED) Choice<Seen> decisionMakersSee,
    @Says("How the decision-makers weighed the responses.") Considered considered,
    @Says("Signs that the points people made were thought about.") Conscientious conscientious,
    @Says(value = "How and when people are told the result.", need = WANTED)
        Telling tellParticipants,
    @Says("When people are shown what changed because of them.") When youSaidWeDid,
    @Says("Where the outcome is published.") Text published,
    @Says("What would call for asking again.") Text reconsultTrigger,
    @Says("How to get an error or complaint put right.") Text correctionRoute)
    implements Part {

  /** The plan says that decision-makers see nothing of what people said. */
  public boolean isUnseen() {
    return decisionMakersSee.is(Seen.NONE) || decisionMakersSee.isNone();
  }

  /** The decision-makers have the responses themselves before them. */
  public boolean isReadInFull() {
    return decisionMakersSee.is(Seen.FULL_RESPONSES);
  }

  /** The decision-makers have the responses or a whole report of them. */
  public boolean isReadOrReported() {
    return isReadInFull() || decisionMakersSee.is(Seen.REPORT);
  }

  /** What decision-makers see of the responses. */
  public enum Seen implements Word {
    FULL_RESPONSES,
    REPORT,
    SUMMARY,
    NONE
  }

  /** A submission. */
  public record Submission(
      Stance stance,
      @Says("Who sent it.") Text from,
      @Says("When it came in.") When received,
      @Says("Whether it was written down as received.") Answer logged,
      @Says("The site it is about.") Text site,
      @Says(value = "The point it makes.", main = true) Text point,
      @Says("Whether it reached the decision-makers.") Answer reportedToDecisionMaker,
      @Says("Whether it was shared with the people consulted.") Answer sharedWithConsultees)
      implements Part {
    @Override
    public String shown() {
      return point.isStated() ? point.shown() : from.shown();
    }
  }

  /** How responses were considered. */
  public record Considered(
      Stance stance,
      @Says("When the responses were considered.") When date,
      @Says("Who considered them.") Text by,
      @Says(value = "How they were considered.", main = true) Text how,
      @Says("The id of the option that was then before them.") Text option)
      implements Part {
    @Override
    public String shown() {
      return how.shown();
    }
  }

  /** Signs of conscientious thought. */
  public record Conscientious(
      Stance stance,
      @Says("Whether the alternatives people raised are answered.") Answer alternativesAnswered,
      @Says("Evidence that was set aside, and why.") Text evidenceSetAside)
      implements Part {}

  /** Telling people the result. */
  public record Telling(
      Stance stance,
      @Says(value = "How people are told the result.", main = true) Text how,
      @Says("The date they are told by.") When by)
      implements Part {
    @Override
    public String shown() {
      return how.isStated() ? how.shown() : by.shown();
    }
  }
}
