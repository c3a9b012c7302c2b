package org.dueregard.rules;

import java.util.ArrayList;
import java.util.List;
import org.dueregard.plan.Assured.ClinicalSenate;
import org.dueregard.plan.EvidenceItem;
import org.dueregard.plan.EvidenceItem.Kind;
import org.dueregard.plan.Mention;
import org.dueregard.plan.Plan;
import org.dueregard.plan.Text;

/**
 * Advice that people with professional knowledge gave on the change.
 *
 * @param because where the plan says so
 */
public record ProfessionalAdvice(Mention because) {

  /** The clinical senate's, that of the person who signed off on quality, or other advice. */
  static List<ProfessionalAdvice> of(Plan plan) {
    List<ProfessionalAdvice> all = new ArrayList<>();
    ClinicalSenate senate = plan.assurance().clinicalSenate();
    if (senate.done().isYes() || senate.finding().isStated()) {
      all.add(new ProfessionalAdvice(senate));
    }
    Text signOff = plan.widerEffects().qualityImpact().clinicalSignOff();
    if (signOff.isStated()) {
      all.add(new ProfessionalAdvice(signOff));
    }
    for (EvidenceItem one : plan.evidenceBase().items()) {
      if (one.kind().is(Kind.ADVICE) && !one.done().isNoOrNone()) {
        all.add(new ProfessionalAdvice(one));
      }
    }
    return all;
  }
}
