package org.dueregard.rules;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dueregard.plan.yaml.Nearest;

/** The fields of one entry in a catalogue file; faults are collected, each with where it stands. */
final class CatalogueFields {
  private final String file;
  private final String name;
  private final Yaml.Fields fields;
  private final List<String> faults;
  private final Set<String> known = new TreeSet<>();

  /** The fields at the top of a file. */
  CatalogueFields(String file, Yaml value, List<String> faults) {
    this(file, "", value, faults);
  }

  private CatalogueFields(String file, String name, Yaml value, List<String> faults) {
    this.file = file;
    this.name = name;
    this.faults = faults;
    if (value instanceof Yaml.Fields map) {
      fields = map;
    } else {
      fields = new Yaml.Fields(Map.of(), value.line());
      faults.add(
          where()
              + ": expected fields"
              + (value instanceof Yaml.Text one ? ", found '" + one.text() + "'" : ""));
    }
  }

  /** The file, the line and the name of the entry. */
  String where() {
    return where(fields.line());
  }

  private String where(int line) {
    return file + ":" + line + (name.isEmpty() ? "" : ": " + name);
  }

  private void fault(String key, String message) {
    int line = fields.fields().containsKey(key) ? fields.fields().get(key).line() : fields.line();
    faults.add(where(line) + ": " + message);
  }

  boolean has(String key) {
    known.add(key);
    return fields.fields().containsKey(key);
  }

  /** What stands under this key; nothing where it is not there. */
  Yaml value(String key) {
    return has(key) ? fields.fields().get(key) : new Yaml.Nothing(fields.line());
  }

  String text(String key) {
    String value = optional(key);
    if (value.isEmpty()) {
      fault(key, "'" + key + "' is missing");
    }
    return value;
  }

  String optional(String key) {
    Yaml value = value(key);
    if (value instanceof Yaml.Fields || value instanceof Yaml.Items) {
      fault(key, "'" + key + "' should be a text");
    }
    return value instanceof Yaml.Text one ? one.text() : "";
  }

  LocalDate date(String key, LocalDate missing) {
    String text = optional(key);
    try {
      return text.isEmpty() ? missing : LocalDate.parse(text);
    } catch (DateTimeParseException notDate) {
      fault(key, "'" + key + "' is no date: " + text);
      return missing;
    }
  }

  int number(String key) {
    String text = text(key);
    if (!text.matches("-?\\d{1,9}")) {
      fault(key, "'" + key + "' is no whole number: " + text);
      return 0;
    }
    return Integer.parseInt(text);
  }

  boolean isSection(String key) {
    return value(key) instanceof Yaml.Fields;
  }

  /** A list of texts; a single text counts as a list of one. Entries that are no text are left. */
  List<String> texts(String key) {
    if (value(key) instanceof Yaml.Items list) {
      return list.items().stream()
          .filter(Yaml.Text.class::isInstance)
          .map(one -> ((Yaml.Text) one).text())
          .toList();
    }
    return has(key) ? List.of(optional(key)) : List.of();
  }

  CatalogueFields section(String key) {
    Yaml value = has(key) ? value(key) : new Yaml.Fields(Map.of(), fields.line());
    return new CatalogueFields(file, (name + " " + key).strip(), value, faults);
  }

  List<CatalogueFields> sections(String key) {
    List<CatalogueFields> sections = new ArrayList<>();
    if (value(key) instanceof Yaml.Items list) {
      for (Yaml item : list.items()) {
        String id = item instanceof Yaml.Fields one ? one.text("id") : "";
        String called = id.isEmpty() ? key + "/" + sections.size() : id;
        sections.add(new CatalogueFields(file, (name + " " + called).strip(), item, faults));
      }
    }
    return sections;
  }

  <E extends Enum<E>> E word(String key, E[] words, E missing) {
    String text = optional(key);
    if (text.isEmpty() && missing != null) {
      return missing;
    }
    for (E word : words) {
      if (word.name().equalsIgnoreCase(text)) {
        return word;
      }
    }
    List<String> names =
        Arrays.stream(words).map(word -> word.name().toLowerCase(Locale.ROOT)).toList();
    fault(
        key,
        text.isEmpty()
            ? "'" + key + "' is missing"
            : "'" + key + "' cannot be '" + text + "'; it is one of " + String.join(", ", names));
    return missing == null ? words[0] : missing;
  }

  /** Adds a fault for every field that was not asked for. */
  void close() {
    for (String key : fields.fields().keySet()) {
      if (!known.contains(key)) {
        fault(
            key,
            "unknown field '"
                + key
                + "'"
                + Nearest.to(key, known).map(near -> "; did you mean '" + near + "'?").orElse(""));
      }
    }
  }
}
