package org.dueregard.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * The plan with no gap that the cases of a source change. A local source has a file of its own with
 * what its policy asks for on top: {@code SOURCE.sound.yaml}.
 *
 * @param plan the plan, as text
 * @param policies the local policy to check as well, if the source is one
 */
record SoundPlan(String plan, Set<String> policies) {

  /** The sound plan of this source. */
  static SoundPlan of(String source) {
    Path local = PlanCases.FOLDER.resolve(source + ".sound.yaml");
    try {
      return Files.exists(local)
          ? new SoundPlan(
              PlanCases.merged(PlanCases.sound(), Files.readString(local)), Set.of(source))
          : new SoundPlan(PlanCases.sound(), Set.of());
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** Its outcomes. */
  Outcomes outcomes(Assurance assurance) {
    return Outcomes.of(assurance, PlanCases.read(plan), policies);
  }
}
