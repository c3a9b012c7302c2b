package org.dueregard.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dueregard.finding.Difference.Part;
import org.dueregard.plan.PlanPath;

/** Which part of a plan a path belongs to, and whether people are asked about it. */
final class ChangedPart {
  private static final Map<String, Part> PARTS = new LinkedHashMap<>();

  /** What people are asked about, and when they are asked. */
  private static final List<PlanPath> ASKED_ABOUT =
      List.of(
              "/options/considered",
              "/options/criteria",
              "/options/criteria_changed",
              "/proposal/summary",
              "/proposal/change_types",
              "/proposal/service",
              "/proposal/site",
              "/proposal/site_after",
              "/proposal/permanence",
              "/proposal/ends",
              "/proposal/beds",
              "/proposal/open_to_influence",
              "/proposal/not_open_to_influence",
              "/timeline/consultation/start",
              "/timeline/consultation/end",
              "/timeline/consultation/extended_to",
              "/decision/what",
              "/decision/date")
          .stream()
          .map(PlanPath::new)
          .toList();

  static {
    PARTS.put("/options", Part.OPTIONS);
    PARTS.put("/proposal", Part.PROPOSAL);
    PARTS.put("/timeline", Part.DATES);
    PARTS.put("/decision/date", Part.DATES);
    PARTS.put("/decision", Part.DECISION);
    PARTS.put("/equality/characteristics", Part.EFFECTS);
    PARTS.put("/health_inequalities", Part.EFFECTS);
    PARTS.put("/wider_effects", Part.EFFECTS);
    PARTS.put("/commitments", Part.PROMISES);
    PARTS.put("/people_affected", Part.GROUPS);
    PARTS.put("/activities", Part.ACTIVITIES);
    PARTS.put("/information", Part.INFORMATION);
    PARTS.put("/scrutiny", Part.SCRUTINY);
  }

  private ChangedPart() {}

  static Part of(PlanPath path) {
    return PARTS.entrySet().stream()
        .filter(part -> path.isWithin(new PlanPath(part.getKey())))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(Part.REST);
  }

  static boolean isAskedAbout(PlanPath path) {
    return ASKED_ABOUT.stream().anyMatch(path::isWithin);
  }
}
