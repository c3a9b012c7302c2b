package org.dueregard.rules;

import java.util.List;
import java.util.stream.Stream;
import org.dueregard.plan.Characteristic;
import org.dueregard.plan.CharacteristicEffect;
import org.dueregard.plan.Plan;

/**
 * What the plan says of the effect on people who share one protected characteristic, if anything.
 *
 * @param which the characteristic
 * @param effect the effect; absent where the plan does not mention it
 */
public record EffectOn(Characteristic which, CharacteristicEffect effect) {

  /** All nine, each there whether the plan mentions it or not. */
  static List<EffectOn> of(Plan plan) {
    return Stream.of(Characteristic.values())
        .map(one -> new EffectOn(one, plan.equality().characteristics().of(one)))
        .toList();
  }

  /** Marriage and civil partnership, which two of the three aims leave out: section 149(7). */
  public boolean isMarriage() {
    return which == Characteristic.MARRIAGE_CIVIL_PARTNERSHIP;
  }

  public boolean isHarmful() {
    return effect.isHarmful();
  }

  /** Bad, mixed or not known. */
  public boolean isFlagged() {
    return effect.isFlagged();
  }

  /** Something is to be done to soften it. */
  public boolean isSoftened() {
    return effect.mitigation().isStated();
  }
}
