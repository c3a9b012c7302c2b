package org.dueregard.plan;

/** The section {@code assurance}: what others have assured. */
@Says("Assurance by NHS England and others.")
public record Assured(
    Stance stance,
    @Says("What NHS England said at its two stages.") Nhse nhse,
    @Says("The five tests that NHS England sets for service change.") Tests tests,
    @Says("The advice of the clinical senate.") ClinicalSenate clinicalSenate,
    @Says("Any other independent review.") Text independentReview)
    implements Part {

  /** NHS England's two stages. */
  public record Nhse(
      Stance stance,
      @Says(value = "What NHS England said at stage 1.", key = "stage_1") Text stage1,
      @Says(value = "What NHS England said at stage 2.", key = "stage_2") Text stage2)
      implements Part {}

  /** The five tests. */
  public record Tests(
      Stance stance,
      @Says("Strong involvement of patients and the public.") Test publicInvolvement,
      @Says("Patients keep a choice of provider.") Test choice,
      @Says("A clear base of clinical evidence.") Test clinicalEvidence,
      @Says("Support from the commissioners.") Test commissionerSupport,
      @Says("The test for closing hospital beds.") Test beds)
      implements Part {}

  /** One test. */
  public record Test(
      Stance stance,
      @Says(value = "Whether the test is met.", main = true) Answer met,
      @Says("What shows that the test is met.") Evidence evidence)
      implements Part {
    @Override
    public String shown() {
      return met.shown();
    }
  }

  /** Advice from the clinical senate. */
  public record ClinicalSenate(
      Stance stance,
      @Says(value = "Whether the senate was asked.", main = true) Answer done,
      @Says("When the senate gave its advice.") When date,
      @Says("What the senate found.") Text finding,
      @Says("What shows it, such as the report's id.") Evidence evidence)
      implements Part {}
}
