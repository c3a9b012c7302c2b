package org.dueregard.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Plans that put a page to the test. */
final class PagePlans {
  private static final Path ODD = Path.of("src/test/resources/org/dueregard/cli/odd");

  private PagePlans() {}

  /** The plan of an example. */
  static String of(Path example) {
    return in(example.resolve("plan.yaml"));
  }

  static String in(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** Long words, text from right to left, pictures for letters, no dates, no plan at all. */
  static Stream<String> odd() {
    return Stream.of(
        longWords(), fromTheRight(), pictures(), "plan: [", "title: nothing that we know");
  }

  static String longWords() {
    return saying("a".repeat(200));
  }

  static String fromTheRight() {
    return saying("שלום עולם مرحبا العربية");
  }

  static String pictures() {
    return saying("👍🏽 👩‍👩‍👧‍👦 🏥".repeat(10));
  }

  /** It names no day at all. */
  static String noDates() {
    return in(ODD.resolve("no-dates.yaml"));
  }

  /** It has more than 200 gaps. */
  static String manyGaps() {
    return in(ODD.resolve("many-gaps.yaml"));
  }

  private static String saying(String text) {
    return """
    plan: {title: "%1$s", stage: consultation, type: consultation, version: "%1$s"}
    proposal: {summary: "%1$s", change_types: [close]}
    decision: {what: "%1$s", maker: "%1$s", date: "some day"}
    bodies:
      - {name: "%1$s", type: icb, role: lead_commissioner}
    people_affected:
      areas: [{name: "%1$s", council: "%1$s", share_percent: 60}]
      groups:
        - {id: G1, name: "%1$s"}
        - {id: G2, name: "%1$s"}
    activities:
      - {id: A1, name: "%1$s", method: survey, audiences: [G1]}
      - {id: A2, name: "%1$s", method: drop_in, audiences: [public]}
    scrutiny:
      nhs_view: {substantial: yes, reasons: "%1$s"}
      committees: [{name: "%1$s", council: "%1$s"}]
    "%1$s": "%1$s"
    """
        .formatted(text);
  }
}
