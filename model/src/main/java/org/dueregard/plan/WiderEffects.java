package org.dueregard.plan;

import java.util.List;
import java.util.regex.Pattern;

/** The section {@code wider_effects}. */
@Says("Wider effects: the triple aim, climate, choice, social value, quality and procurement.")
public record WiderEffects(
    Stance stance,
    @Says("The effect on people's health and wellbeing.") Effect healthAndWellbeing,
    @Says("The effect on the quality of services.") Effect quality,
    @Says("The effect on how money and staff are used.") Effect resources,
    @Says("The effect on the climate.") Text climate,
    @Says("The effect on people's choice of where to be treated.") Text choice,
    @Says("How it fits with other health services, social care and housing.") Text integration,
    @Says("Good that the change could do locally beyond health.") SocialValue socialValue,
    @Says("The assessment of the effect on quality and safety.") QualityImpact qualityImpact,
    @Says("How the service will be bought, if it will.") Procurement procurement)
    implements Part {

  /** An effect and its part in inequalities. */
  public record Effect(
      Stance stance,
      @Says(value = "What the effect is.", main = true) Text effect,
      @Says("How it makes inequalities better or worse.") Text inequalities)
      implements Part {
    @Override
    public String shown() {
      return effect.shown();
    }
  }

  /** Social value. */
  public record SocialValue(
      Stance stance,
      @Says("Whether it was thought about.") Answer considered,
      @Says("Whether people were consulted on it.") Answer consulted)
      implements Part {}

  /** The quality impact assessment. */
  public record QualityImpact(
      Stance stance,
      @Says(value = "How far it has got.", main = true) Text status,
      @Says("The parts of quality that it covers.") Texts domains,
      @Says("Who signed it off for safety and quality.") Text clinicalSignOff,
      @Says("The highest risk score in it.") Quantity highestRisk)
      implements Part {
    private static final Pattern MONEY =
        Pattern.compile("(?i)\\b(?:mone|financ|cost|saving|budget|fund|efficien)");

    /** The six parts of quality, each by the words that plans use for it. */
    private static final List<Pattern> QUALITY =
        List.of(
            Pattern.compile("(?i)\\bsafe"),
            Pattern.compile("(?i)\\b(?:effective|outcome)"),
            Pattern.compile("(?i)\\b(?:experience|personal)"),
            Pattern.compile("(?i)\\b(?:led|leadership)\\b"),
            Pattern.compile("(?i)\\bsustain"),
            Pattern.compile("(?i)\\b(?:equit|equal|inequ|fair)"));

    /** Each part that it covers is about money. */
    public boolean isOnlyMoney() {
      return domains.isStated()
          && domains.items().stream().allMatch(one -> MONEY.matcher(one).find())
          && QUALITY.stream().noneMatch(this::isCovered);
    }

    /** It lists what it covers, and not all six parts of quality are there. */
    public boolean isPartial() {
      return domains.isStated() && !QUALITY.stream().allMatch(this::isCovered);
    }

    private boolean isCovered(Pattern part) {
      return domains.items().stream().anyMatch(one -> part.matcher(one).find());
    }

    @Override
    public String shown() {
      return status.shown();
    }
  }

  /** Buying the service. */
  public record Procurement(
      Stance stance,
      @Says("Whether a service will be bought.") Answer planned,
      @Says("The rules that the buying falls under.") Text regime,
      @Says("The route taken under those rules.") Text route,
      @Says("The value of the contract in pounds.") Quantity valueGbp,
      @Says("The date of the public notice.") When noticeDate,
      @Says("Whether the public is involved in the buying.") Answer publicInvolved)
      implements Part {
    /** The rules it names are those of the Provider Selection Regime. */
    public boolean isUnderProviderSelection() {
      return regime.mentions("provider selection") || regime.mentions("psr");
    }

    /** It names other rules and not the Provider Selection Regime. */
    public boolean isUnderOtherRules() {
      return regime.isStated() && !isUnderProviderSelection();
    }

    /** The same provider is to have a new contract, with no competition. */
    public boolean isDirectAwardC() {
      return route.mentions("direct award process c") || route.mentions("direct award c");
    }
  }
}
