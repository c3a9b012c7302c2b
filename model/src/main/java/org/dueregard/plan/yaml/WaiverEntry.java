package org.dueregard.plan.yaml;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dueregard.finding.Waiver;
import org.dueregard.plan.DateOrPart;
import org.dueregard.plan.PlanPath;

/** One entry of a file of waivers: a whole waiver, or a warning for each thing that is wrong. */
final class WaiverEntry {
  private static final List<String> KEYS =
      List.of(
          "requirement", "plan", "at", "reason", "approved_by", "approved_on", "risk", "expires");
  private static final List<String> NEEDED =
      List.of("requirement", "reason", "approved_by", "expires");

  private final Node entry;
  private final Problems problems;
  private boolean isSound = true;

  WaiverEntry(Node entry, Problems problems) {
    this.entry = entry;
    this.problems = problems;
  }

  Optional<Waiver> read(String file) {
    if (!(entry instanceof Node.Mapping mapping)) {
      fault(entry, "This entry is not a waiver.", "Start it with '- requirement:'.");
      return Optional.empty();
    }
    Map<String, Node.Entry> given = mapping.entries();
    given.forEach(this::known);
    for (String key : NEEDED) {
      if (text(given, key).isEmpty() && !isStructure(given.get(key))) {
        String said = "This waiver does not say '" + key + "', so it waives nothing.";
        fault(entry, said, "Add '" + key + ":'.");
      }
    }
    PlanPath at = path(given);
    Optional<LocalDate> approvedOn = day(given, "approved_on");
    Optional<LocalDate> expires = day(given, "expires");
    if (!isSound || expires.isEmpty()) {
      return Optional.empty();
    }
    Span span = entry.span();
    return Optional.of(
        new Waiver(
            text(given, "requirement"),
            text(given, "plan"),
            at,
            text(given, "reason"),
            text(given, "approved_by"),
            approvedOn,
            text(given, "risk"),
            expires.get(),
            new Waiver.Origin(file, entry.path(), span.line(), span.column())));
  }

  private void known(String key, Node.Entry given) {
    if (!KEYS.contains(key)) {
      String said = "Unknown key '" + Scalars.brief(key) + "', so this waiver waives nothing.";
      warn(
          given.value().path(),
          given.key(),
          said,
          Nearest.to(key, KEYS)
              .map(near -> "Did you mean '" + near + "'?")
              .orElse("The keys here are: " + String.join(", ", KEYS) + "."));
    } else if (isStructure(given)) {
      fault(given.value(), "'" + key + "' is not a text.", "Write one text after '" + key + ":'.");
    }
  }

  private static boolean isStructure(Node.Entry given) {
    return given != null && !(given.value() instanceof Node.Scalar);
  }

  private static String text(Map<String, Node.Entry> given, String key) {
    Node.Entry one = given.get(key);
    return one != null && one.value() instanceof Node.Scalar scalar ? scalar.text() : "";
  }

  private PlanPath path(Map<String, Node.Entry> given) {
    String text = text(given, "at");
    if (text.isEmpty()) {
      return PlanPath.ROOT;
    }
    String pointer = text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    if (!text.startsWith("/")) {
      fault(
          given.get("at").value(),
          "'" + Scalars.brief(text) + "' is not a plan path, so this waiver waives nothing.",
          "Write it as JSON reports do: /activities/0/start.");
      return PlanPath.ROOT;
    }
    return new PlanPath(pointer);
  }

  private Optional<LocalDate> day(Map<String, Node.Entry> given, String key) {
    String text = text(given, key);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<DateOrPart> day = DateText.parse(text).filter(DateOrPart::isDay);
    if (day.isEmpty()) {
      fault(
          given.get(key).value(),
          "'" + Scalars.brief(text) + "' is not a day, so this waiver waives nothing.",
          DateText.meant(text)
              .map(meant -> "Did you mean " + meant + "?")
              .orElse("Write it as 2027-01-31: year, month, day."));
    }
    return day.map(DateOrPart::latest);
  }

  private void fault(Node at, String message, String hint) {
    warn(at.path(), at.span(), message, hint);
  }

  private void warn(PlanPath path, Span span, String message, String hint) {
    isSound = false;
    problems.warning(path, span, message, hint);
  }
}
