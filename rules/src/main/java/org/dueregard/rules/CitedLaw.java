package org.dueregard.rules;

import java.util.regex.Pattern;
import org.dueregard.plan.Plan;
import org.dueregard.plan.Texts;

/**
 * The provisions that a plan cites, and the ways in which such citations go wrong. Which of them is
 * wrong here depends on the body and the date, and is for the rules to say.
 *
 * @param citations the citations, as the plan words them
 */
public record CitedLaw(Texts citations) {
  private static final Pattern S14Z45 = section("14Z45");
  private static final Pattern S14Z44 = section("14Z44");
  private static final Pattern S14Z2 = section("14Z2");
  private static final Pattern S14T = section("14T");
  private static final Pattern S13Q = section("13Q");
  private static final Pattern S244 = section("244");
  private static final Pattern SECTION_11 = words("s(?:ection|\\.)? ?11(?!\\d)");
  private static final Pattern ADMINISTRATOR = words("(?<![\\dA-Z])65[FI](?![\\dA-Z])");
  private static final Pattern ACT_OF_2001 = words("Health and Social Care Act 2001");
  private static final Pattern CARE_ACT = words("Health and Social Care Act");
  private static final Pattern NHS_ACT = words("NHS Act|National Health Service Act");
  private static final Pattern NEVER_AN_ACT =
      words("Health and Care Act 2021|Health (?:and|&) Care Bill");
  private static final Pattern CLIMATE = words("climat|environment|net zero|carbon");
  private static final Pattern INVOLVING = words("involv|consult|engag");

  static CitedLaw of(Plan plan) {
    return new CitedLaw(plan.governance().citations());
  }

  /** Section 14Z45, on involvement. */
  public boolean isCiting14Z45() {
    return isAny(S14Z45);
  }

  /** Section 14Z44, which is about climate, as though it were about involvement. */
  public boolean isClimateSectionForInvolvement() {
    return citations.items().stream()
        .filter(one -> S14Z44.matcher(one).find() && !CLIMATE.matcher(one).find())
        .anyMatch(one -> !isCiting14Z45() || INVOLVING.matcher(one).find());
  }

  /** Section 14Z2, the involvement duty of clinical commissioning groups. */
  public boolean isOldInvolvementSection() {
    return isAny(S14Z2);
  }

  /** Section 14T, the inequalities duty of clinical commissioning groups. */
  public boolean isOldInequalitiesSection() {
    return isAny(S14T);
  }

  /** Section 13Q, the involvement duty of NHS England, with no section 14Z45 beside it. */
  public boolean isOnlyNhsEnglandSection() {
    return isAny(S13Q) && !isCiting14Z45();
  }

  /** Section 244, which is in the NHS Act 2006, as part of a Health and Social Care Act. */
  public boolean isScrutinySectionOfWrongAct() {
    return citations.items().stream()
        .filter(one -> S244.matcher(one).find() && CARE_ACT.matcher(one).find())
        .anyMatch(one -> !NHS_ACT.matcher(one).find());
  }

  /** Section 11 of the Act of 2001, which section 242 of the NHS Act 2006 took the place of. */
  public boolean isReplacedSection() {
    return citations.items().stream()
        .filter(one -> ACT_OF_2001.matcher(one).find())
        .anyMatch(one -> SECTION_11.matcher(one).find());
  }

  /** An Act by a name that it had only as a Bill. */
  public boolean isNeverAnAct() {
    return isAny(NEVER_AN_ACT);
  }

  /** Section 65F or 65I, under which a trust special administrator reports. */
  public boolean isAdministratorReport() {
    return isAny(ADMINISTRATOR);
  }

  private boolean isAny(Pattern pattern) {
    return citations.items().stream().anyMatch(one -> pattern.matcher(one).find());
  }

  private static Pattern section(String number) {
    return words("(?<![\\dZ])" + number + "(?![\\dA-Z])");
  }

  private static Pattern words(String pattern) {
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
  }
}
