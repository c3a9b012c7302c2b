package org.dueregard.plan;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The plans that the tests read: seven real ones, the example, and one with everything in it. */
public final class Samples {
  private static final Map<String, Object> REFERENCES =
      Map.of(
          "audiences", List.of("public"),
          "involved_by", List.of("A1"),
          "heard_from", List.of("A1"),
          "option_chosen", "O1",
          "option", "O1",
          "role", "decision_maker",
          "evidence", List.of("D1"));
  private static final Map<Class<?>, String> IDS =
      Map.of(
          Activity.class, "A1",
          Document.class, "D1",
          Options.Option.class, "O1",
          PeopleAffected.AffectedGroup.class, "G1");

  private Samples() {}

  /** The files of the real plans and of the example plan. */
  public static List<Path> files() {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/plans"))) {
      return files.sorted().toList();
    } catch (IOException fault) {
      throw new IllegalStateException(fault);
    }
  }

  public static String text(Path file) {
    try {
      return Files.readString(file, UTF_8);
    } catch (IOException fault) {
      throw new IllegalStateException(fault);
    }
  }

  /** A plan with every section and every field that the model has, each once. */
  public static Map<String, Object> everything() {
    return section(Plan.class);
  }

  private static Map<String, Object> section(Class<?> section) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (Field field : Field.of(section)) {
      fields.put(field.key(), value(section, field));
    }
    return fields;
  }

  private static Object value(Class<?> section, Field field) {
    if (field.type() == Local.class) {
      return Map.of("midshire", Map.of("insights_hub", "checked"));
    }
    if (field.isSection()) {
      Map<String, Object> fields = section(field.section());
      return field.isList() ? List.of(fields) : fields;
    }
    if (field.key().equals("id")) {
      return IDS.get(section);
    }
    return REFERENCES.getOrDefault(field.key(), plain(field));
  }

  private static Object plain(Field field) {
    Class<?> type = field.type();
    if (!field.words().isEmpty()) {
      String last = field.words().get(field.words().size() - 1);
      return type == Choices.class ? List.of(last) : last;
    }
    if (type == When.class || type == Dates.class) {
      return "2027-01-11";
    }
    if (type == Quantity.class) {
      return 12;
    }
    if (type == Shares.class) {
      return Map.of("G1", 40);
    }
    return type == Answer.class ? "yes" : "words";
  }
}
