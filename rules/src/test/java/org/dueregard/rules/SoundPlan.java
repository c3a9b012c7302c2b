package org.dueregard.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/**
 * The plan with no gap that the cases of a source change. A local source has a file of its own with
 * what its policy asks for on top: {@code SOURCE.sound.yaml}; further parts of the source may add
 * {@code SOURCE.sound-PART.yaml}.
 *
 * @param plan the plan, as text
 * @param policies the local policy to check as well, if the source is one
 */
record SoundPlan(String plan, Set<String> policies) {

  /** The sound plan of this source. */
  static SoundPlan of(String source) {
    TreeSet<Path> local = new TreeSet<>();
    try (DirectoryStream<Path> found =
        Files.newDirectoryStream(PlanCases.FOLDER, source + ".sound*.yaml")) {
      found.forEach(local::add);
      String plan = PlanCases.sound();
      for (Path one : local) {
        plan = PlanCases.merged(plan, Files.readString(one));
      }
      return new SoundPlan(plan, local.isEmpty() ? Set.of() : Set.of(source));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** Its outcomes. */
  Outcomes outcomes(Assurance assurance) {
    return Outcomes.of(assurance, PlanCases.read(plan), policies);
  }
}
