package org.dueregard.plan;

import static org.dueregard.plan.Says.Need.EXPECTED;
import static org.dueregard.plan.Says.Need.WANTED;

import java.util.List;
import java.util.regex.Pattern;

/** The section {@code decision}. */
@Says("The decision: what, who and when.")
public record Decision(
    Stance stance,
    @Says(value = "What is to be decided.", need = EXPECTED) Text what,
    @Says(value = "Who decides.", need = EXPECTED) Text maker,
    @Says(
            value = "When it is to be decided; a month or a year will do until the day is known.",
            need = EXPECTED)
        When date,
    @Says("The date that was first planned for the decision.") When plannedDate,
    @Says(value = "Whether the decision is taken at a meeting in public.", need = WANTED)
        Answer inPublic,
    @Says("The meeting that decides.") Text meeting,
    @Says(value = "What the decision-makers will have before them.", need = WANTED)
        Texts informedBy,
    @Says("A decision in principle that came before the exercise; write no if there was none.")
        InPrinciple takenInPrinciple,
    @Says("When the decision was announced.") When announcedOn,
    @Says("When a contract for the new service was let.") When contractLetOn,
    @Says("What was decided, once it is.") Text outcome,
    @Says("The id of the option chosen, such as O2.") Text optionChosen,
    @Says("Whether it changed because of what people said.") Answer changedAfterFeedback,
    @Says("A change to the proposal after the exercise closed.") LateChange changedAfterClose,
    @Says("Whether the reasons for the decision are written down.") Answer reasonsRecorded,
    @Says("An earlier decision that this one carries out.") Earlier implementsEarlier,
    @Says("What decision-makers have said about it.") Items<Statement> makerStatements,
    @Says("Early drafts of the decision or its paper.") Items<Draft> drafts,
    @Says("The decisions, where one exercise carries more than one.")
        Items<Several> severalDecisions)
    implements Part {
  private static final List<String> LESS_THAN_THE_BODY =
      List.of(
          "committee",
          "executive",
          "director",
          "officer",
          "panel",
          "programme board",
          "project board",
          "care partnership");

  /** The plan says that a board decides, and nothing less than the whole of it. */
  public boolean isByBoard() {
    return (maker.mentions("board") || maker.mentions("governing bod")) && !isByPart();
  }

  /** A committee, an officer or a group decides, rather than a body as a whole. */
  public boolean isByPart() {
    return LESS_THAN_THE_BODY.stream()
        .anyMatch(word -> maker.mentions(word) || meeting.mentions(word));
  }

  /** A decision in principle. */
  public record InPrinciple(
      Stance stance,
      @Says("When it was settled in principle.") When date,
      @Says("Who settled it.") Text by,
      @Says(value = "What was settled.", main = true) Text what)
      implements Part {
    private static final Pattern CONDITION =
        Pattern.compile(
            "subject to (?:[\\w-]+ ){0,4}(?:consult|engag|involv|respon|views|what people)",
            Pattern.CASE_INSENSITIVE);

    /** It leaves the outcome to what people say, in so many words. */
    public boolean isConditional() {
      return isStated() && CONDITION.matcher(what.value()).find();
    }

    @Override
    public String shown() {
      return isNone() ? "no" : date.isStated() ? date.shown() : what.shown();
    }
  }

  /** A change after the close. */
  public record LateChange(
      Stance stance,
      @Says("When the proposal changed.") When date,
      @Says(value = "What changed after the close.", main = true) Text what,
      @Says("Whether it was put to the people consulted.") Answer putToConsultees)
      implements Part {
    @Override
    public String shown() {
      return what.shown();
    }
  }

  /** An earlier decision. */
  public record Earlier(
      Stance stance,
      @Says("When the earlier decision was made.") When date,
      @Says(value = "What was decided then.", main = true) Text what,
      @Says("Whether people were consulted then.") Answer consulted)
      implements Part {
    @Override
    public String shown() {
      return what.shown();
    }
  }

  /** Something a decision-maker said. */
  public record Statement(
      Stance stance,
      @Says("When it was said.") When date,
      @Says("Who said it.") Text by,
      @Says(value = "What was said.", main = true) Text text,
      @Says("Whether it says that the matter is settled.") Answer saysSettled)
      implements Part {
    @Override
    public String shown() {
      return text.shown();
    }
  }

  /** An early draft. */
  public record Draft(
      Stance stance,
      @Says("When the draft was written.") When date,
      @Says(value = "Who wrote it.", main = true) Text by,
      @Says("Whether it was adopted.") Answer adopted)
      implements Part {
    @Override
    public String shown() {
      return by.shown();
    }
  }

  /** One of several decisions. */
  public record Several(
      Stance stance,
      @Says(value = "What is decided.", main = true) Text what,
      @Says("Whether people are consulted on it.") Answer consulted,
      @Says("When it is decided.") When date)
      implements Part {
    @Override
    public String shown() {
      return what.shown();
    }
  }
}
