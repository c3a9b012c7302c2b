package org.dueregard.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dueregard.finding.Requirement;
import org.dueregard.finding.Source;

/** The list of requirements under their sources, for a terminal of 80 columns. */
final class RequirementTable {
  private static final int FORCE = "guidance".length();
  private static final int CHECK = "judgement".length();

  private RequirementTable() {}

  static byte[] of(List<Requirement> requirements) {
    int id = requirements.stream().mapToInt(r -> r.id().length()).max().orElse(0);
    Map<Source, List<Requirement>> bySource =
        requirements.stream()
            .collect(
                Collectors.groupingBy(
                    Requirement::source, LinkedHashMap::new, Collectors.toList()));
    Prose prose = new Prose();
    bySource.forEach(
        (source, its) -> {
          prose.hanging("", source.title() + " (" + source.id() + ")");
          its.forEach(requirement -> prose.hanging(label(requirement, id), requirement.title()));
          prose.gap();
        });
    int count = requirements.size();
    return prose.line(count + (count == 1 ? " requirement" : " requirements")).bytes();
  }

  private static String label(Requirement requirement, int id) {
    return "  "
        + pad(requirement.id(), id)
        + pad(requirement.force().word(), FORCE)
        + pad(requirement.check().word(), CHECK);
  }

  private static String pad(String word, int width) {
    return word + " ".repeat(Math.max(0, width - word.length()) + 2);
  }
}
