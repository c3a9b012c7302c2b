package org.dueregard.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * What makes a source of duty a local one: it is checked only where a plan or its reader chooses
 * it.
 *
 * @param source the id of the source
 * @param owner the body whose policy it is, or none for one that others call on
 * @param systems the values of {@code plan.system} that choose it
 * @param callsOn other local sources that are chosen with it
 * @param from the first day of its stated period
 * @param to the last day of its stated period; {@link LocalDate#MAX} when it states none
 * @param successor what is known to follow it, in a sentence, or empty
 */
record LocalPolicy(
    String source,
    String owner,
    List<String> systems,
    List<String> callsOn,
    LocalDate from,
    LocalDate to,
    String successor) {

  /** Whether this name of a system or a policy chooses it. */
  boolean isChosenBy(String name) {
    String plain = name.strip().toLowerCase(Locale.ROOT).replace("&", "and").replace(' ', '-');
    return plain.equals(source) || systems.contains(plain);
  }
}
