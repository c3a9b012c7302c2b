package org.dueregard.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dueregard.finding.Citation;
import org.dueregard.finding.Requirement;

/**
 * A requirement of the catalogue, with what only the rule base needs.
 *
 * @param requirement the requirement with every citation
 * @param citeUnder for each citation, the duty it belongs to, or empty when it always applies
 * @param none what a plan shows by saying no or none
 */
record Entry(Requirement requirement, List<String> citeUnder, NoneIs none) {
  String id() {
    return requirement.id();
  }

  /** The citations that apply when these duties are owed, which may be none. */
  List<Citation> citations(Conclusions conclusions) {
    List<Citation> fitting = new ArrayList<>();
    for (int i = 0; i < citeUnder.size(); i++) {
      if (citeUnder.get(i).isEmpty() || conclusions.isOwed(citeUnder.get(i))) {
        fitting.add(requirement.cite().get(i));
      }
    }
    return fitting;
  }

  /** The requirement with these numbers in its remedy and only these citations. */
  Requirement worded(Map<String, Integer> numbers, List<Citation> citations) {
    String remedy = requirement.remedy();
    if (remedy.contains("{")) {
      for (Map.Entry<String, Integer> number : numbers.entrySet()) {
        remedy = remedy.replace("{" + number.getKey() + "}", number.getValue().toString());
      }
    }
    return new Requirement(
        requirement.id(),
        requirement.source(),
        requirement.title(),
        requirement.duty(),
        requirement.force(),
        requirement.decidedForce(),
        requirement.grounds(),
        citations,
        requirement.argued(),
        requirement.inForce(),
        requirement.reads(),
        requirement.weighs(),
        requirement.due(),
        requirement.why(),
        remedy,
        requirement.question(),
        requirement.answers(),
        requirement.check(),
        requirement.whyNone());
  }
}
