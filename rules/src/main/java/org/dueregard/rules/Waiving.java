package org.dueregard.rules;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.dueregard.finding.Finding;
import org.dueregard.finding.Force;
import org.dueregard.finding.Problem;
import org.dueregard.finding.Waiver;
import org.dueregard.plan.yaml.Nearest;

/**
 * Sets waivers against findings. A waiver that holds turns a gap into a waived one and changes
 * nothing else. One that does not hold is a warning, and the gap stays.
 *
 * @param catalogue every requirement that there is
 * @param skipped the ids left out of this check, whose waivers nothing is said of
 * @param asOf the day the check is made for
 */
record Waiving(Catalogue catalogue, Collection<String> skipped, LocalDate asOf) {

  /** The findings, some of them waived, and what is wrong with the waivers. */
  record Result(List<Finding> findings, List<Problem> problems) {}

  Result apply(List<Finding> findings, List<Waiver> waivers) {
    if (waivers.isEmpty()) {
      return new Result(findings, List.of());
    }
    Map<String, Finding> byId =
        findings.stream()
            .collect(
                toMap(
                    one -> one.requirement().id(),
                    Function.identity(),
                    (one, other) -> one,
                    LinkedHashMap::new));
    Map<String, Finding> outcome = new LinkedHashMap<>(byId);
    List<Problem> problems = new ArrayList<>();
    for (Waiver waiver : waivers) {
      Finding finding = byId.get(waiver.requirement());
      Optional<Problem> fault = fault(waiver, finding);
      if (fault.isPresent()) {
        problems.add(fault.get());
      } else if (finding != null && isCovered(finding, waiver)) {
        outcome.computeIfPresent(
            waiver.requirement(),
            (id, now) -> now.waiver().isPresent() ? now : now.waivedBy(waiver));
      }
    }
    return new Result(List.copyOf(outcome.values()), problems);
  }

  /**
   * Why a waiver does not hold, if it does not. Of one that is for any plan and touches no gap of
   * this one, nothing: it may hold in another.
   */
  private Optional<Problem> fault(Waiver waiver, Finding finding) {
    String id = waiver.requirement();
    if (!isKnown(id)) {
      return Optional.of(
          waiver.warning(
              "There is no requirement '" + id + "', so this waiver waives nothing.",
              Nearest.to(id, ids())
                  .map(near -> "Did you mean '" + near + "'?")
                  .orElse("'dueregard requirements' lists them.")));
    }
    boolean isGap = finding != null && finding.isGap();
    if (skipped.contains(id) || (!isGap && waiver.plan().isEmpty())) {
      return Optional.empty();
    }
    if (finding != null && finding.force() == Force.LAW) {
      return Optional.of(
          waiver.warning(
              id + " is a requirement of law here, and no waiver holds for it.",
              "Close the gap, and take the waiver out."));
    }
    if (waiver.expires().isBefore(asOf)) {
      return Optional.of(
          waiver.warning(
              "This waiver of " + id + " ended on " + inWords(waiver.expires()) + ".",
              "Close the gap, or have the waiver agreed again."));
    }
    return isGap && isCovered(finding, waiver)
        ? Optional.empty()
        : Optional.of(unmatched(waiver, finding));
  }

  private static Problem unmatched(Waiver waiver, Finding finding) {
    String id = waiver.requirement();
    if (finding == null) {
      return waiver.warning(
          "This waiver of " + id + " matches no gap: " + id + " is not checked for this plan.",
          "Take it out, or name the policy that asks for it.");
    }
    return finding.isWaivable()
        ? waiver.warning(
            "This waiver does not hold: the gap of "
                + id
                + " is not all under "
                + waiver.at()
                + ".",
            "Name a path that all of it is under, or leave 'at' out.")
        : waiver.warning(
            "This waiver of " + id + " matches no gap: here it is " + words(finding) + ".",
            "Take it out if it is no longer needed.");
  }

  private static String inWords(LocalDate day) {
    return DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).format(day);
  }

  private static String words(Finding finding) {
    return "'" + finding.outcome().words() + "'";
  }

  private static boolean isCovered(Finding finding, Waiver waiver) {
    boolean isWithin =
        waiver.at().isRoot()
            || (!finding.at().isEmpty()
                && finding.at().stream().allMatch(one -> one.path().isWithin(waiver.at())));
    return finding.isWaivable() && isWithin;
  }

  private boolean isKnown(String id) {
    return catalogue.entries().stream().anyMatch(entry -> entry.id().equals(id));
  }

  private List<String> ids() {
    return catalogue.entries().stream().map(Entry::id).toList();
  }
}
