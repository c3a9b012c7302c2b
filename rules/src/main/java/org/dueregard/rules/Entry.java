package org.dueregard.rules;

import java.util.ArrayList;
import java.util.List;
import org.dueregard.finding.Citation;
import org.dueregard.finding.Requirement;

/**
 * A requirement of the catalogue, with what only the rule base needs.
 *
 * @param requirement the requirement with every citation
 * @param citeUnder for each citation, the duty it belongs to, or empty when it always applies
 */
record Entry(Requirement requirement, List<String> citeUnder) {
  String id() {
    return requirement.id();
  }

  /** The citations that apply when these duties are owed: a section number must fit the body. */
  List<Citation> citations(Conclusions conclusions) {
    List<Citation> fitting = new ArrayList<>();
    for (int i = 0; i < citeUnder.size(); i++) {
      if (citeUnder.get(i).isEmpty() || conclusions.isOwed(citeUnder.get(i))) {
        fitting.add(requirement.cite().get(i));
      }
    }
    return fitting.isEmpty() ? requirement.cite() : fitting;
  }
}
