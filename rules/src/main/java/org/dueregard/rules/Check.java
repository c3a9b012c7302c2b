package org.dueregard.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dueregard.finding.Waiver;
import org.dueregard.plan.Plan;

/**
 * How a plan is to be checked. The date is always an argument: nothing inside reads a clock.
 *
 * @param today the day to fall back on when neither {@code asOf} nor the plan gives one
 * @param asOf the day the check is made for, instead of the plan's own
 * @param law the day whose law applies, instead of the decision date
 * @param only ids or sources to check; empty means all
 * @param skip ids or sources to leave out
 * @param policies local policies to check as well, besides those that the plan chooses
 * @param waivers gaps that their owners accept; those that name a plan name this one
 * @param digest whether the report is to hold what the plan says as well, for people to read
 */
public record Check(
    LocalDate today,
    Optional<LocalDate> asOf,
    Optional<LocalDate> law,
    Set<String> only,
    Set<String> skip,
    Set<String> policies,
    List<Waiver> waivers,
    boolean digest) {

  /** A check of everything on this day, unless the plan names another. */
  public static Check on(LocalDate today) {
    return new Check(
        today, Optional.empty(), Optional.empty(), Set.of(), Set.of(), Set.of(), List.of(), false);
  }

  /** The same, with these local policies checked as well. */
  public Check withPolicies(Set<String> also) {
    return new Check(today, asOf, law, only, skip, also, waivers, digest);
  }

  /** The same, with these gaps accepted. */
  public Check withWaivers(List<Waiver> accepted) {
    return new Check(today, asOf, law, only, skip, policies, accepted, digest);
  }

  /** The same, with what the plan says arranged for people. */
  public Check withDigest() {
    return new Check(today, asOf, law, only, skip, policies, waivers, true);
  }

  /**
   * The day this check is made for: the one asked for, else the plan's, else today. Of a part date,
   * its last day, or today if that is earlier.
   */
  LocalDate asOf(Plan plan) {
    if (asOf.isPresent()) {
      return asOf.get();
    }
    if (!plan.plan().asOf().isStated() || plan.plan().asOf().date().isWords()) {
      return today;
    }
    LocalDate last = plan.plan().asOf().date().latest();
    LocalDate first = plan.plan().asOf().date().earliest();
    return last.isAfter(today) && !first.isAfter(today) ? today : last;
  }
}
