package org.dueregard.rules;

import java.util.ArrayList;
import java.util.List;
import org.dueregard.plan.EvidenceItem;
import org.dueregard.plan.Information.Publication;
import org.dueregard.plan.Mention;
import org.dueregard.plan.Plan;
import org.dueregard.plan.When;

/**
 * Something people need in order to answer, and when they can first have it: a publication, or
 * evidence that the decision turns on.
 *
 * @param what the publication or the evidence
 * @param out when people can first have it
 * @param isAdapted it is only for people who cannot use the standard version
 */
public record Material(Mention what, When out, boolean isAdapted) {

  /**
   * What there is to answer from. The report of what people said is not part of it; evidence that
   * comes out only after the close is withheld rather than late.
   */
  static List<Material> of(Plan plan, Exercise exercise) {
    List<Material> all = new ArrayList<>();
    for (Publication one : plan.information().published().items()) {
      When out = one.ready().isStated() ? one.ready() : one.date();
      boolean isLater = one.ready().isAbsent() && out.isAfter(exercise.closes());
      if (out.isStated() && !isLater && !out.isOnOrAfter(exercise.report())) {
        all.add(new Material(one, out, one.isAdapted()));
      }
    }
    for (EvidenceItem one : plan.evidenceBase().items()) {
      if (one.decisive().isYes() && one.published().isOnOrBefore(exercise.closes())) {
        all.add(new Material(one, one.published(), false));
      }
    }
    return all;
  }
}
