package org.dueregard.plan;

import static org.dueregard.plan.Says.Need.REQUIRED;

/** An organisation with a part in the plan. */
@Says("An organisation with a part in the plan.")
public record Body(
    Stance stance,
    @Says(value = "The name of the organisation.", need = REQUIRED, main = true) Text name,
    @Says(value = "What kind of organisation it is.", need = REQUIRED) Choice<Type> type,
    @Says("Its part in this plan.") Choice<Role> role,
    @Says("The body whose function it exercises, if not its own.") Text exercisesFor,
    @Says("The agreement under which it does so.") Text arrangement,
    @Says("Who arranges the service it provides.") Choice<Arranger> arrangedBy)
    implements Part {

  /** Kinds of organisation. */
  public enum Type implements Word {
    ICB,
    NHS_TRUST,
    NHS_FOUNDATION_TRUST,
    NHS_ENGLAND,
    CCG,
    PCT,
    HEALTH_AUTHORITY,
    COUNCIL,
    MINISTER,
    PRIMARY_CARE,
    INDEPENDENT_PROVIDER,
    VOLUNTARY,
    HEALTHWATCH,
    CLINICAL_SENATE,
    REGULATOR,
    OTHER
  }

  /** Parts a body can play. */
  public enum Role implements Word {
    LEAD_COMMISSIONER,
    COMMISSIONER,
    PROVIDER,
    DECISION_MAKER,
    ADVISER,
    PARTNER,
    INDEPENDENT_ANALYST
  }

  /** Who arranges a service. */
  public enum Arranger implements Word {
    ICB,
    NHS_ENGLAND,
    COUNCIL,
    OTHER
  }

  /** An NHS trust or foundation trust. */
  public boolean isTrust() {
    return type.is(Type.NHS_TRUST) || type.is(Type.NHS_FOUNDATION_TRUST);
  }

  public boolean isIcb() {
    return type.is(Type.ICB);
  }

  /** An NHS trust that is not a foundation trust. */
  public boolean isPlainTrust() {
    return type.is(Type.NHS_TRUST);
  }

  public boolean isNhsEngland() {
    return type.is(Type.NHS_ENGLAND);
  }

  public boolean isCcg() {
    return type.is(Type.CCG);
  }

  /** A primary care trust or a health authority. */
  public boolean isOlderNhsBody() {
    return type.is(Type.PCT) || type.is(Type.HEALTH_AUTHORITY);
  }

  /** It has a hand in the change itself, rather than advising, partnering or analysing. */
  public boolean isActing() {
    return !role.is(Role.ADVISER) && !role.is(Role.PARTNER) && !role.is(Role.INDEPENDENT_ANALYST);
  }

  /** It gives care itself, as a trust, a practice or another provider does. */
  public boolean isGivingCare() {
    return isTrust() || type.is(Type.PRIMARY_CARE) || type.is(Type.INDEPENDENT_PROVIDER);
  }

  public boolean isFoundationTrust() {
    return type.is(Type.NHS_FOUNDATION_TRUST);
  }

  /**
   * A body whose meetings the Public Bodies (Admission to Meetings) Act 1960 opens: ICB or trust.
   */
  public boolean isOpenByStatute() {
    return isIcb() || type.is(Type.NHS_TRUST);
  }

  /** A relevant authority of the Provider Selection Regime: NHS bodies of today, and councils. */
  public boolean isUnderProviderSelection() {
    return isCommissioner() || isTrust() || type.is(Type.COUNCIL);
  }

  public boolean isHealthwatch() {
    return type.is(Type.HEALTHWATCH);
  }

  /** A body that arranges NHS services now: an ICB or NHS England. */
  public boolean isCommissioner() {
    return type.is(Type.ICB) || type.is(Type.NHS_ENGLAND);
  }

  /** A body that arranges NHS services, now or in its day. */
  public boolean isArranging() {
    return isCommissioner() || isCcg() || isOlderNhsBody();
  }

  /** An ICB or NHS England arranges the service that it provides. */
  public boolean isArrangedByNhs() {
    return arrangedBy.is(Arranger.ICB) || arrangedBy.is(Arranger.NHS_ENGLAND);
  }

  /** An NHS body of any period that the involvement duties reach. */
  public boolean isNhs() {
    return isCommissioner()
        || isTrust()
        || type.is(Type.CCG)
        || type.is(Type.PCT)
        || type.is(Type.HEALTH_AUTHORITY);
  }

  /** It takes or leads the decision, rather than advising, partnering or only providing. */
  public boolean isDeciding() {
    return role.is(Role.LEAD_COMMISSIONER)
        || role.is(Role.COMMISSIONER)
        || role.is(Role.DECISION_MAKER);
  }

  /** Public by its kind; a body of another kind counts where the decision is its own. */
  public boolean isPublicBody() {
    return isNhs()
        || type.is(Type.COUNCIL)
        || type.is(Type.MINISTER)
        || type.is(Type.REGULATOR)
        || (type.is(Type.OTHER) && isDeciding());
  }

  /** Not public by its kind, but it exercises another body's function. */
  public boolean isExercisingForAnother() {
    return !isPublicBody() && exercisesFor.isStated();
  }

  @Override
  public String shown() {
    return name.shown();
  }
}
