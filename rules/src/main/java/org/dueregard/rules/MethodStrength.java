package org.dueregard.rules;

import org.dueregard.plan.Activity.Level;
import org.dueregard.plan.Activity.Method;

/**
 * How much say a method of involvement can give people, on the five levels of the spectrum. The
 * levels are the spectrum's own; where each method sits is our reading of its typical methods, wide
 * rather than narrow.
 *
 * @param usual the level that the method gives as a rule
 * @param most the highest level that it can give when it is used with more care
 */
public record MethodStrength(Level usual, Level most) {

  static MethodStrength of(Method method) {
    return switch (method) {
      case LEAFLET, NEWSLETTER, WEBSITE, MEDIA -> new MethodStrength(Level.INFORM, Level.CONSULT);
      case SURVEY, LETTER, WRITTEN_SUBMISSIONS -> new MethodStrength(Level.CONSULT, Level.CONSULT);
      case PUBLIC_MEETING,
          DROP_IN,
          FOCUS_GROUP,
          POP_UP,
          TELEPHONE,
          SOCIAL_MEDIA,
          HEARING,
          STAKEHOLDER_BRIEFING ->
          new MethodStrength(Level.CONSULT, Level.INVOLVE);
      case INTERVIEW -> new MethodStrength(Level.INVOLVE, Level.INVOLVE);
      case OUTREACH,
          DELIBERATIVE_EVENT,
          READER_PANEL,
          STAFF_SESSION,
          COMMUNITY_LED_SESSION,
          HEALTHWATCH_COMMISSIONED ->
          new MethodStrength(Level.INVOLVE, Level.COLLABORATE);
      case COPRODUCTION_WORKSHOP,
          CO_DESIGN,
          REFERENCE_GROUP,
          ADVISORY_GROUP,
          CITIZENS_PANEL,
          CITIZENS_JURY ->
          new MethodStrength(Level.COLLABORATE, Level.EMPOWER);
      case MIXED, OTHER -> new MethodStrength(Level.EMPOWER, Level.EMPOWER);
    };
  }

  /** The level is more than the method can give. */
  boolean isExceededBy(Level level) {
    return level.compareTo(most) > 0;
  }

  /** The level is more than the method gives as a rule, and not more than it can. */
  boolean isStretchedBy(Level level) {
    return level.compareTo(usual) > 0 && !isExceededBy(level);
  }
}
