package org.dueregard.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dueregard.plan.Plan;
import org.dueregard.plan.yaml.PlanReader;
import org.dueregard.plan.yaml.Read;

/** The cases beside the rules: one change from the sound plan, and exactly what it changes. */
final class PlanCases {
  static final Path FOLDER = Path.of("src/test/resources/org/dueregard/rules");
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final String LEAST =
      """
      plan: {title: A plan, stage: idea}
      proposal: {summary: Close a ward, change_types: [close]}
      bodies: [{name: The board, type: icb, role: decision_maker}]
      """;

  private PlanCases() {}

  /**
   * One case.
   *
   * @param sound the sound plan that it changes
   * @param source the source of duty whose file it stands in
   * @param name a sentence
   * @param plan the plan after the change
   * @param expect the outcomes that differ from the sound plan's, by id or by prefix and star
   */
  record PlanCase(
      SoundPlan sound, String source, String name, String plan, Map<String, String> expect) {
    Outcomes outcomes(Assurance assurance) {
      return Outcomes.of(assurance, read(plan), sound.policies());
    }

    @Override
    public String toString() {
      return source + ": " + name;
    }
  }

  /** The sound plan, as text. */
  static String sound() throws IOException {
    return Files.readString(FOLDER.resolve("sound-plan.yaml"));
  }

  /** Every case of every file, in order. */
  static List<PlanCase> all() throws IOException {
    List<PlanCase> cases = new ArrayList<>();
    TreeSet<Path> files = new TreeSet<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(FOLDER, "*.cases.yaml")) {
      found.forEach(files::add);
    }
    for (Path file : files) {
      String source = file.getFileName().toString().replace(".cases.yaml", "");
      SoundPlan sound = SoundPlan.of(source.replaceFirst("-\\d[a-z]?$", ""));
      for (JsonNode one : YAML.readTree(Files.readString(file))) {
        Map<String, String> expect = new TreeMap<>();
        one.path("expect")
            .properties()
            .forEach(entry -> expect.put(entry.getKey(), entry.getValue().asText()));
        JsonNode plan = merge(YAML.readTree(sound.plan()), one.path("change"));
        cases.add(
            new PlanCase(
                sound, source, one.path("name").asText(), YAML.writeValueAsString(plan), expect));
      }
    }
    return cases;
  }

  /** This plan with this change. */
  static String merged(String plan, String change) throws IOException {
    return YAML.writeValueAsString(merge(YAML.readTree(plan), YAML.readTree(change)));
  }

  static Read.Ok read(String plan) {
    Read read = new PlanReader().read("plan.yaml", plan.getBytes(StandardCharsets.UTF_8));
    if (read instanceof Read.Ok ok) {
      return ok;
    }
    throw new AssertionError("not a plan: " + read.problems());
  }

  /** The least that a plan must say, and these sections. */
  static Plan least(String sections) throws IOException {
    return read(YAML.writeValueAsString(merge(YAML.readTree(LEAST), YAML.readTree(sections))))
        .plan();
  }

  static Read.Ok resource(String name) throws IOException {
    try (InputStream in = PlanCases.class.getResourceAsStream(name)) {
      return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static JsonNode merge(JsonNode base, JsonNode change) {
    if (base instanceof ObjectNode onto && change.isObject()) {
      change.properties().forEach(entry -> put(onto, entry.getKey(), entry.getValue()));
      return onto;
    }
    if (base instanceof ArrayNode onto && change.isArray() && isKeyed(onto) && isKeyed(change)) {
      change.forEach(item -> putItem(onto, item));
      return onto;
    }
    return change;
  }

  private static void put(ObjectNode onto, String key, JsonNode value) {
    if (key.endsWith("=")) {
      onto.set(key.substring(0, key.length() - 1), value);
    } else if (value.isNull()) {
      onto.remove(key);
    } else {
      onto.set(key, onto.has(key) ? merge(onto.get(key), value) : value);
    }
  }

  private static void putItem(ArrayNode onto, JsonNode item) {
    for (int i = 0; i < onto.size(); i++) {
      if (key(onto.get(i)).equals(key(item))) {
        if (item.path("remove").asBoolean()) {
          onto.remove(i);
        } else {
          merge(onto.get(i), item);
        }
        return;
      }
    }
    onto.add(item);
  }

  private static boolean isKeyed(JsonNode list) {
    for (JsonNode item : list) {
      if (key(item).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static String key(JsonNode item) {
    return item.has("id") ? item.path("id").asText() : item.path("name").asText();
  }
}
