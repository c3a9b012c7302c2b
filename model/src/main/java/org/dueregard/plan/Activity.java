package org.dueregard.plan;

import static org.dueregard.plan.Says.Need.REQUIRED;
import static org.dueregard.plan.Says.Need.WANTED;

/** An act of involvement. */
@Says("An act of involvement.")
public record Activity(
    Stance stance,
    @Says(value = "A short id, such as A1.", need = REQUIRED) Text id,
    @Says(value = "What it is called.", need = REQUIRED, main = true) Text name,
    @Says(value = "How people are involved.", need = REQUIRED) Choice<Method> method,
    @Says(value = "How much say people have: the five levels of the IAP2 spectrum.", need = WANTED)
        Choice<Level> level,
    @Says("Why people have this much say and not more.") Text whyThisLevel,
    @Says("The rung of the ladder of coproduction, if you use it.") Text ladder,
    @Says("The stage of the engagement cycle, 1 to 5.") Text cycleStage,
    @Says(value = "The stage of the plan it belongs to.", need = WANTED) Choice<About.Stage> phase,
    @Says(value = "What people are asked about.", need = WANTED) Choice<Subject> about,
    @Says(value = "Whom it is for: group ids, or public, staff, stakeholders.", need = WANTED)
        Texts audiences,
    @Says("The first day.") When start,
    @Says("The last day.") When end,
    @Says("The day, if it lasts only one.") When date,
    @Says("The days, if there are several.") Dates dates,
    @Says("The weekday the public was told, to check it against the date.") Text statedDay,
    @Says("Whether it is in person, online, by phone, by post or mixed.") Choice<Mode> mode,
    @Says("How many sessions there are.") Quantity count,
    @Says("Where the sessions are.") Texts places,
    @Says("The numbers you hope for.") Counts aim,
    @Says("The numbers you reached.") Counts actual,
    @Says("The formats people can have.") Choices<Format> formats,
    @Says("The languages people can have.") Texts languages,
    @Says("Help for people to take part.") Choices<Support> support,
    @Says("Who runs it.") Text runBy,
    @Says("Whether those who run it are paid to.") Answer funded,
    @Says("What it can change.") Text influence,
    @Says("What shows that it took place, and what came of it.") Evidence evidence,
    @Says("Write cancelled if it was called off; the dates tell the rest.") Text status)
    implements Part {

  /** Methods of involvement. */
  public enum Method implements Word {
    SURVEY,
    PUBLIC_MEETING,
    DROP_IN,
    FOCUS_GROUP,
    INTERVIEW,
    OUTREACH,
    POP_UP,
    DELIBERATIVE_EVENT,
    CITIZENS_PANEL,
    CITIZENS_JURY,
    COPRODUCTION_WORKSHOP,
    CO_DESIGN,
    REFERENCE_GROUP,
    ADVISORY_GROUP,
    READER_PANEL,
    TELEPHONE,
    LETTER,
    LEAFLET,
    NEWSLETTER,
    WEBSITE,
    SOCIAL_MEDIA,
    MEDIA,
    STAFF_SESSION,
    STAKEHOLDER_BRIEFING,
    COMMUNITY_LED_SESSION,
    HEALTHWATCH_COMMISSIONED,
    HEARING,
    WRITTEN_SUBMISSIONS,
    MIXED,
    OTHER
  }

  /** The five levels of the IAP2 spectrum. */
  public enum Level implements Word {
    INFORM,
    CONSULT,
    INVOLVE,
    COLLABORATE,
    EMPOWER
  }

  /** What people are asked about. */
  public enum Subject implements Word {
    PROPOSAL,
    THEMES,
    INSIGHT,
    OPTIONS,
    IMPLEMENTATION
  }

  /** How people take part. */
  public enum Mode implements Word {
    IN_PERSON,
    ONLINE,
    PHONE,
    POST,
    MIXED
  }

  /** Help for people to take part. */
  public enum Support implements Word {
    INTERPRETER,
    BSL_INTERPRETER,
    TRAVEL_PAID,
    PAYMENT,
    CHILDCARE,
    QUIET_SPACE,
    HEARING_LOOP,
    STEP_FREE
  }

  /** Numbers aimed at or reached. */
  public record Counts(
      Stance stance,
      @Says("How many copies or messages were sent out.") Quantity sent,
      @Says("How many people were invited.") Quantity invited,
      @Says("How many people took part.") Quantity tookPart,
      @Says("How many responses came in.") Quantity responses,
      @Says("How many of them by group id, such as {G1: 40}.") Shares byGroup)
      implements Part {
    /** The people: those who took part, else those who answered. */
    public Quantity people() {
      return tookPart.isStated() ? tookPart : responses;
    }
  }

  /** The first day it can have begun: its start, else its only day. */
  public When begins() {
    return start.isStated() ? start : date;
  }

  /** The last day: its end, else its only day. */
  public When ends() {
    return end.isStated() ? end : date;
  }

  /** It certainly runs on this day. */
  public boolean isOn(When day) {
    return begins().isOnOrBefore(day) && ends().isOnOrAfter(day);
  }

  /** It gives information; nobody is asked anything. */
  public boolean isTelling() {
    boolean isOneWay =
        method.is(Method.LEAFLET)
            || method.is(Method.NEWSLETTER)
            || method.is(Method.WEBSITE)
            || method.is(Method.MEDIA);
    return level.is(Level.INFORM) || (isOneWay && !level.isStated());
  }

  /** People are asked something in it, and it is not called off. */
  public boolean isAsking() {
    return !isTelling() && !isCancelled();
  }

  /** People are asked about the proposal or its options. */
  public boolean isAskingOnProposal() {
    return isAsking() && (about.is(Subject.PROPOSAL) || about.is(Subject.OPTIONS));
  }

  /** It is about themes or insight, not about any proposal. */
  public boolean isOnThemes() {
    return about.is(Subject.THEMES) || about.is(Subject.INSIGHT);
  }

  /** It is for staff, whichever group of the plan they are. */
  public boolean isForStaff() {
    return audiences.has("staff");
  }

  /** Anyone may take part in it. */
  public boolean isOpenToAll() {
    return audiences.has("public");
  }

  /** It is for this group, by its id, or for everyone. */
  public boolean isFor(Text group) {
    return audiences.has(group.value()) || isOpenToAll();
  }

  /** It is made for this group, by its id; one that is open to all is not. */
  public boolean isMadeFor(Text group) {
    return isAsking() && audiences.has(group.value());
  }

  /** Those who run it go to where people are, or hold it in several places. */
  public boolean isGoingToPeople() {
    return isAsking()
        && (method.is(Method.OUTREACH)
            || method.is(Method.POP_UP)
            || method.is(Method.COMMUNITY_LED_SESSION)
            || places.count() > 1);
  }

  /** People outside the staff give more of their time than an answer takes. */
  public boolean isTakingTime() {
    return isAsking()
        && !isForStaff()
        && (method.is(Method.COPRODUCTION_WORKSHOP)
            || method.is(Method.CO_DESIGN)
            || method.is(Method.REFERENCE_GROUP)
            || method.is(Method.ADVISORY_GROUP)
            || method.is(Method.READER_PANEL)
            || method.is(Method.CITIZENS_PANEL)
            || method.is(Method.CITIZENS_JURY)
            || method.is(Method.DELIBERATIVE_EVENT));
  }

  /** People of a community run it themselves. */
  public boolean isCommunityLed() {
    return !isCancelled() && method.is(Method.COMMUNITY_LED_SESSION);
  }

  public boolean isHealthwatchCommissioned() {
    return method.is(Method.HEALTHWATCH_COMMISSIONED);
  }

  /** It stands in one of the five stages of the engagement cycle. */
  public boolean isInCycle() {
    return cycleStage.value().strip().matches("(?i)(stage )?[1-5]([^0-9].*)?");
  }

  /** People answer in writing, each in their own time. */
  public boolean isWritten() {
    return method.is(Method.SURVEY)
        || method.is(Method.LETTER)
        || method.is(Method.LEAFLET)
        || method.is(Method.NEWSLETTER)
        || method.is(Method.WEBSITE)
        || method.is(Method.WRITTEN_SUBMISSIONS);
  }

  /** The last day to answer: its own, else that of the whole exercise. */
  public When answersBy(When close) {
    return end.isStated() ? end : close;
  }

  /**
   * People are asked something, and the plan does not say about what; a briefing does not count.
   */
  public boolean isAskingOnUnsaid() {
    return isAsking()
        && about.isAbsent()
        && !phase.is(About.Stage.IMPLEMENTATION)
        && !method.is(Method.STAFF_SESSION)
        && !method.is(Method.STAKEHOLDER_BRIEFING);
  }

  /** People come together in one place or online, and anyone may come. */
  public boolean isEvent() {
    return method.is(Method.PUBLIC_MEETING)
        || method.is(Method.DROP_IN)
        || method.is(Method.DELIBERATIVE_EVENT)
        || method.is(Method.HEARING);
  }

  /** People outside the bodies are asked something, and not about how to carry a decision out. */
  public boolean isAskingOutside() {
    return isAsking()
        && !about.is(Subject.IMPLEMENTATION)
        && !phase.is(About.Stage.DECIDED)
        && !phase.is(About.Stage.IMPLEMENTATION)
        && !method.is(Method.STAFF_SESSION)
        && !method.is(Method.STAKEHOLDER_BRIEFING);
  }

  /** People outside the bodies come together in person. */
  public boolean isInPerson() {
    return isAskingOutside() && mode.is(Mode.IN_PERSON);
  }

  /** It is held more than once, by its number, its days or its places. */
  public boolean isRepeated() {
    return count.isSeveral() || dates.count() > 1 || places.count() > 1;
  }

  /** People outside the bodies talk online, and do not only write. */
  public boolean isOnlineSession() {
    boolean isOnline = mode.is(Mode.ONLINE) || mode.is(Mode.MIXED);
    return isAskingOutside() && isOnline && !isWritten();
  }

  /** It belongs to the consultation. */
  public boolean isOfConsultation() {
    return phase.is(About.Stage.CONSULTATION) && !isCancelled();
  }

  /**
   * In the consultation people outside the bodies answer; a standing group may go on for longer.
   */
  public boolean isAnsweringConsultation() {
    return isOfConsultation() && isAskingOutside() && !isStandingGroup();
  }

  /** A group or panel that meets whatever is proposed. */
  public boolean isStandingGroup() {
    return method.is(Method.REFERENCE_GROUP)
        || method.is(Method.ADVISORY_GROUP)
        || method.is(Method.READER_PANEL)
        || method.is(Method.CITIZENS_PANEL);
  }

  /** People answer through social media. */
  public boolean isSocialMedia() {
    return method.is(Method.SOCIAL_MEDIA) && !isCancelled();
  }

  /** It is for this group, by its id; what is open to all does not count. */
  public boolean isAimedAt(Text group) {
    return audiences.has(group.value());
  }

  /** People answer set questions. */
  public boolean isSurvey() {
    return isAsking() && method.is(Method.SURVEY);
  }

  /** Called off. */
  public boolean isCancelled() {
    return status.value().equalsIgnoreCase("cancelled");
  }

  @Override
  public String shown() {
    return name.isStated() ? name.shown() : id.shown();
  }
}
