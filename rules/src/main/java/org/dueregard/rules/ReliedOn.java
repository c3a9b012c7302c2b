package org.dueregard.rules;

import java.util.ArrayList;
import java.util.List;
import org.dueregard.plan.Document;
import org.dueregard.plan.Evidence;
import org.dueregard.plan.Information.Publication;
import org.dueregard.plan.Mention;
import org.dueregard.plan.Plan;
import org.dueregard.plan.PlanPath;

/**
 * A document of the plan, and what relies on it.
 *
 * @param document the document
 * @param by what points to it
 * @param use what it is relied on for
 */
public record ReliedOn(Document document, Mention by, Use use) {
  /** What a document is relied on for. */
  public enum Use {
    /** It backs something that the plan says. */
    CLAIM,
    /** People are given it. */
    PUBLICATION,
    /** The decision is said to rest on it. */
    DECISION
  }

  static List<ReliedOn> of(Plan plan) {
    List<ReliedOn> all = new ArrayList<>();
    for (Document document : plan.documents().items()) {
      String id = document.id().value();
      for (Publication one : plan.information().published().items()) {
        if (one.evidence().items().contains(id)) {
          all.add(new ReliedOn(document, one, Use.PUBLICATION));
        }
      }
      for (Mention one : plan.mentions().within(PlanPath.ROOT)) {
        if (one instanceof Evidence evidence && evidence.items().contains(id)) {
          all.add(new ReliedOn(document, evidence, Use.CLAIM));
        }
      }
      if (document.isNamedIn(plan.decision().informedBy())) {
        all.add(new ReliedOn(document, plan.decision().informedBy(), Use.DECISION));
      }
    }
    return all;
  }

  /** Those who are consulted are given it. */
  public boolean isForPeople() {
    return use == Use.PUBLICATION;
  }

  /** The decision is said to rest on it. */
  public boolean isForDecision() {
    return use == Use.DECISION;
  }
}
