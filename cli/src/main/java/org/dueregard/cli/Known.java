package org.dueregard.cli;

import java.util.List;
import java.util.function.Function;
import org.dueregard.finding.Requirement;
import org.dueregard.plan.yaml.Nearest;

/** Names typed by people, looked up in the catalogue. */
final class Known {
  private Known() {}

  /** The requirement with this id, in any case of letters. */
  static Requirement requirement(String typed, List<Requirement> all) {
    return all.stream()
        .filter(requirement -> requirement.id().equalsIgnoreCase(typed))
        .findFirst()
        .orElseThrow(() -> unknown("requirement", typed, all, Requirement::id));
  }

  static void refuseUnknownSource(String typed, List<Requirement> all) {
    if (all.stream().noneMatch(requirement -> requirement.source().id().equals(typed))) {
      throw unknown("source", typed, all, requirement -> requirement.source().id());
    }
  }

  private static Refusal unknown(
      String kind, String typed, List<Requirement> all, Function<Requirement, String> name) {
    List<String> names = all.stream().map(name).distinct().toList();
    return new Refusal(
        "There is no " + kind + " '" + typed + "'.",
        Nearest.to(typed, names)
            .map(near -> "Did you mean '" + near + "'?")
            .orElse("'dueregard requirements' lists them."));
  }
}
