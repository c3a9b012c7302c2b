package org.dueregard.plan;

/** The section {@code board_paper}. */
@Says("The paper that goes to the board.")
public record BoardPaper(
    Stance stance,
    @Says("The meeting that the paper goes to.") Text meeting,
    @Says("The date of the meeting.") When date,
    @Says("When public notice was given.") When noticeDate,
    @Says("When the agenda was public.") When agendaDate,
    @Says("Why the public was kept out, if it was.") Text exclusionReason,
    @Says("The title of the paper.") Text title,
    @Says("The reference of the paper.") Text reference,
    @Says("Who wrote it.") Text author,
    @Says("Who sponsors it.") Text sponsor,
    @Says("Who presents it.") Text presenter,
    @Says("What the board is asked to do.") Text recommendation,
    @Says("The summary of the paper.") Text summary,
    @Says("How it serves the four core aims of an integrated care system.") CoreAims coreAims,
    @Says("What is attached to it.") Texts appendices,
    @Says("The groups that have seen it before.") Texts previouslyReceivedBy,
    @Says("Conflicts of interest in the matter.") Conflicts conflicts,
    @Says("Whether it is confidential, and on what ground.") Answer confidential,
    @Says("What the paper says on legal duties.") Text legalDutiesLine,
    @Says("Questions from the public, and how they are answered.") Text publicQuestions)
    implements Part {

  /** The four core aims of an integrated care system. */
  public record CoreAims(
      Stance stance,
      @Says("How it makes people's health and care better.") Text outcomes,
      @Says("How it makes differences between people smaller.") Text inequalities,
      @Says("How it makes better use of money and staff.") Text productivity,
      @Says("How it helps the local economy and community.") Text socialEconomic)
      implements Part {}

  /** Conflicts of interest. */
  public record Conflicts(
      Stance stance,
      @Says("Whether there are any conflicts of interest.") Answer any,
      @Says("How they are managed.") Text howManaged)
      implements Part {}
}
