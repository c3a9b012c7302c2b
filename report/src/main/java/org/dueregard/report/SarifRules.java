package org.dueregard.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dueregard.finding.Citation;
import org.dueregard.finding.Finding;
import org.dueregard.finding.Problem;
import org.dueregard.finding.Requirement;

/**
 * The rules of a run: every requirement that was checked, whatever was found, so that a gap that is
 * closed closes its alert. The first two stand for problems with a file.
 */
final class SarifRules {
  private static final int MOST_TAGS = 20;

  private final Map<String, Integer> indices = new LinkedHashMap<>();
  private final Map<String, Rule> rules = new LinkedHashMap<>();

  SarifRules() {
    add(
        file(
            Problem.Severity.ERROR,
            Filed.FILE_ERROR,
            "A plan that can be read",
            "No check was made of this plan."));
    add(
        file(
            Problem.Severity.WARNING,
            Filed.FILE_WARNING,
            "A file that is read as it is meant",
            "The plan was checked, and this part of the file may not mean what it seems to."));
  }

  private record Rule(
      String id,
      String title,
      String why,
      String help,
      String markdown,
      Weight weight,
      Set<String> tags,
      String precision) {}

  void add(Finding finding) {
    if (!indices.containsKey(id(finding))) {
      add(rule(finding));
    }
  }

  /** The id in SARIF, which shows it as it stands. */
  static String id(Finding finding) {
    return PlainText.of(finding.requirement().id());
  }

  int index(String id) {
    return indices.get(id);
  }

  private void add(Rule rule) {
    indices.put(rule.id(), indices.size());
    rules.put(rule.id(), rule);
  }

  private static Rule file(Problem.Severity severity, String id, String title, String why) {
    String help = "Mend the line. `dueregard schema` writes what an editor needs to help.";
    return new Rule(id, title, why, help, help, Weight.of(severity), Set.of("file"), "very-high");
  }

  private static Rule rule(Finding finding) {
    Requirement requirement = finding.requirement();
    String title = orElse(Wording.show(requirement.title()), id(finding));
    String why = orElse(Wording.show(requirement.why()), title);
    Set<String> tags = new LinkedHashSet<>();
    tags.add(PlainText.of(requirement.source().id()));
    tags.add(finding.force().word());
    requirement.grounds().forEach(ground -> tags.add(PlainText.of(ground)));
    return new Rule(
        id(finding),
        title,
        why,
        Wording.sentences(List.of(title, why, requirement.remedy())),
        markdown(requirement, why),
        Weight.of(finding.force()),
        tags,
        requirement.check() == Requirement.Check.JUDGEMENT ? "medium" : "high");
  }

  private static String orElse(String text, String other) {
    return text.isBlank() ? other : text;
  }

  private static String markdown(Requirement requirement, String why) {
    StringBuilder text = new StringBuilder("**Why it matters:** ").append(MarkdownText.of(why));
    text.append("\n\n**What to do:** ").append(MarkdownText.of(Wording.show(requirement.remedy())));
    if (!requirement.cite().isEmpty()) {
      text.append("\n\n**Where it comes from:**\n");
    }
    for (Citation citation : requirement.cite()) {
      text.append("\n- ").append(MarkdownText.line(Say.citation(citation)));
    }
    return text.toString();
  }

  void write(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("rules");
    for (Rule rule : rules.values()) {
      json.writeStartObject();
      json.writeStringField("id", rule.id());
      Sarif.text(json, "shortDescription", Sarif.cut(rule.title()));
      Sarif.text(json, "fullDescription", Sarif.cut(rule.why()));
      json.writeObjectFieldStart("help");
      json.writeStringField("text", Sarif.plain(rule.help()));
      json.writeStringField("markdown", rule.markdown());
      json.writeEndObject();
      json.writeObjectFieldStart("defaultConfiguration");
      json.writeStringField("level", rule.weight().sarif());
      json.writeEndObject();
      properties(json, rule);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void properties(JsonGenerator json, Rule rule) throws IOException {
    json.writeObjectFieldStart("properties");
    json.writeArrayFieldStart("tags");
    for (String tag : rule.tags().stream().limit(MOST_TAGS).toList()) {
      json.writeString(tag);
    }
    json.writeEndArray();
    json.writeStringField("precision", rule.precision());
    json.writeStringField("problem.severity", rule.weight().problem());
    json.writeEndObject();
  }
}
