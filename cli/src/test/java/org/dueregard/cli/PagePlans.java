package org.dueregard.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Plans that put a page to the test. */
final class PagePlans {
  private PagePlans() {}

  /** The plan of an example. */
  static String of(Path example) {
    try {
      return Files.readString(example.resolve("plan.yaml"));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** Long words, text from right to left, pictures for letters, no dates, no plan at all. */
  static Stream<String> odd() {
    return Stream.of(
        saying("a".repeat(200)),
        saying("שלום עולם מרחבא العربية"),
        saying("👍🏽 👩‍👩‍👧‍👦 🏥".repeat(20)),
        "plan: [",
        "title: nothing that we know");
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
