package org.dueregard.plan;

import static org.dueregard.plan.Says.Need.WANTED;

/** The section {@code governance}. */
@Says("Who owns, oversees and checks the work.")
public record Governance(
    Stance stance,
    @Says(value = "The senior person who answers for the work.", need = WANTED) Text seniorOwner,
    @Says(value = "The person or post that leads the engagement.", need = WANTED)
        Text engagementLead,
    @Says(value = "The group that oversees the work, and who sits on it.", need = WANTED)
        Oversight oversight,
    @Says("Who looked over this plan.") Text planReviewedBy,
    @Says("Involvement that runs all the time and is relied on instead of a new exercise.")
        Existing existingArrangements,
    @Says("How the work reaches the board.") Text routeToBoard,
    @Says("What people in the work have declared they stand to gain or lose.")
        Interests interestsDeclared,
    @Says("Whether those who analyse responses were checked for conflicts of interest.")
        Answer analystConflictChecked,
    @Says("Each conflict of interest, and what was done.") Items<Conflict> conflicts,
    @Says("Reports from Healthwatch, and when they were answered.")
        Items<HealthwatchReport> healthwatchReports,
    @Says("Guidance the plan cites.") Texts guidanceCited,
    @Says("Provisions of law the plan cites.") Texts citations,
    @Says("The section of the body's constitution that applies.") Text constitutionSection)
    implements Part {

  /** The plan cites the accessible information standard by a number that it no longer has. */
  public boolean isCitingOldStandard() {
    return isCiting("dcb1605") || isCiting("scci1605");
  }

  /** The plan cites it by the number that it has had since 2025. */
  public boolean isCitingNewStandard() {
    return isCiting("dapb1605");
  }

  private boolean isCiting(String number) {
    return guidanceCited.mentions(number) || citations.mentions(number);
  }

  /** The group that oversees the work. */
  public record Oversight(
      Stance stance,
      @Says(value = "The name of the group.", main = true) Text group,
      @Says("Lay members: who or how many.") Text layMembers,
      @Says("Members with lived experience: who or how many.") Text livedExperience,
      @Says("Whether Healthwatch sits on it.") Answer healthwatch)
      implements Part {
    /** A lay member, someone with lived experience or Healthwatch sits on it. */
    public boolean isWithPublicVoice() {
      return isSomebody(layMembers) || isSomebody(livedExperience) || healthwatch.isYes();
    }

    /** The plan says of each of the three that none of them sits on it. */
    public boolean isStaffOnly() {
      return isNobody(layMembers) && isNobody(livedExperience) && healthwatch.isNoOrNone();
    }

    /** The plan says that nobody on it has lived experience. */
    public boolean isWithoutLivedExperience() {
      return isNobody(livedExperience);
    }

    private static boolean isSomebody(Text members) {
      return members.isStated() && !isNobody(members);
    }

    private static boolean isNobody(Text members) {
      return members.isNone() || members.value().strip().equals("0");
    }

    @Override
    public String shown() {
      return group.shown();
    }
  }

  /** Standing involvement. */
  public record Existing(
      Stance stance,
      @Says(value = "What involvement already runs.", main = true) Text what,
      @Says("Why it is enough for this change.") Text whyEnough)
      implements Part {
    @Override
    public String shown() {
      return what.shown();
    }
  }

  /** Interests. */
  public record Interests(
      Stance stance,
      @Says("Whether anyone has an interest to declare.") Answer any,
      @Says("What kind of interest it is.") Text type,
      @Says("How it is handled.") Text handled)
      implements Part {}

  /** A conflict of interest. */
  public record Conflict(
      Stance stance,
      @Says("When the person became aware.") When aware,
      @Says("When the conflict was declared.") When declared,
      @Says(value = "What was done about it.", main = true) Text action)
      implements Part {}

  /** A report from Healthwatch. */
  public record HealthwatchReport(
      Stance stance,
      @Says(value = "When the report came.", main = true) When received,
      @Says("When it was answered.") When replied)
      implements Part {}
}
