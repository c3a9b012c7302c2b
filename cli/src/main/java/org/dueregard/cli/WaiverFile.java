package org.dueregard.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dueregard.finding.Problem;
import org.dueregard.finding.Waiver;
import org.dueregard.plan.yaml.WaiverReader;

/**
 * A file of waivers.
 *
 * @param path where it is
 * @param waivers those that can be read
 * @param problems a warning for each entry that is none
 */
record WaiverFile(Path path, List<Waiver> waivers, List<Problem> problems) {
  static final List<String> NAMES = List.of("dueregard-waivers.yaml", "dueregard-waivers.yml");

  /**
   * Reads a file.
   *
   * @throws Refusal when it cannot be used at all
   */
  static WaiverFile read(Path path, Shell shell) {
    String name = shell.nameOf(path);
    try {
      WaiverReader.Waivers read = WaiverReader.read(path, name);
      read.fault()
          .ifPresent(
              fault -> {
                throw new Refusal(
                    name + ":" + fault.line() + ":" + fault.column() + ": " + fault.message(),
                    fault.hint());
              });
      return new WaiverFile(path, read.waivers(), read.problems());
    } catch (IOException fault) {
      throw new Refusal(
          "The waivers in '" + name + "' cannot be read.", "Check the path given to --waivers.");
    }
  }

  /** Whether a waiver is for the plan at this absolute path, or for any plan. */
  boolean isFor(Waiver waiver, Path plan) {
    return waiver.plan().isEmpty() || plan.equals(planOf(waiver));
  }

  /** The plan that a waiver names: its path starts from the folder of this file. */
  Path planOf(Waiver waiver) {
    return path.resolveSibling(waiver.plan().replace('\\', '/')).normalize();
  }
}
