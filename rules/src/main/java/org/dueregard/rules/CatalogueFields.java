package org.dueregard.rules;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dueregard.plan.yaml.Nearest;

/** The fields of one entry in a catalogue file; faults are collected, each with where it stands. */
final class CatalogueFields {
  private final String where;
  private final Map<?, ?> fields;
  private final List<String> faults;
  private final Set<String> known = new TreeSet<>();

  CatalogueFields(String where, Object value, List<String> faults) {
    this.where = where;
    this.faults = faults;
    if (value instanceof Map<?, ?> map) {
      fields = map;
    } else {
      fields = Map.of();
      faults.add(where + ": expected fields, found '" + value + "'");
    }
  }

  String where() {
    return where;
  }

  boolean has(String key) {
    known.add(key);
    return fields.containsKey(key);
  }

  String text(String key) {
    String value = optional(key);
    if (value.isEmpty()) {
      faults.add(where + ": '" + key + "' is missing");
    }
    return value;
  }

  String optional(String key) {
    return has(key) ? String.valueOf(fields.get(key)) : "";
  }

  LocalDate date(String key, LocalDate missing) {
    String text = optional(key);
    try {
      return text.isEmpty() ? missing : LocalDate.parse(text);
    } catch (DateTimeParseException notDate) {
      faults.add(where + ": '" + key + "' is no date: " + text);
      return missing;
    }
  }

  int number(String key) {
    String text = text(key);
    if (!text.matches("-?\\d{1,9}")) {
      faults.add(where + ": '" + key + "' is no whole number: " + text);
      return 0;
    }
    return Integer.parseInt(text);
  }

  boolean isSection(String key) {
    return has(key) && fields.get(key) instanceof Map<?, ?>;
  }

  /** A list of texts; a single text counts as a list of one. */
  List<String> texts(String key) {
    if (!has(key)) {
      return List.of();
    }
    return fields.get(key) instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of(String.valueOf(fields.get(key)));
  }

  CatalogueFields section(String key) {
    return new CatalogueFields(where + "." + key, has(key) ? fields.get(key) : Map.of(), faults);
  }

  List<CatalogueFields> sections(String key) {
    List<CatalogueFields> sections = new ArrayList<>();
    if (has(key) && fields.get(key) instanceof List<?> list) {
      for (Object item : list) {
        boolean hasId = item instanceof Map<?, ?> map && map.containsKey("id");
        String name =
            hasId ? String.valueOf(((Map<?, ?>) item).get("id")) : key + "/" + sections.size();
        sections.add(new CatalogueFields(where + " " + name, item, faults));
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
    faults.add(where + ": '" + key + "' cannot be '" + text + "'");
    return missing == null ? words[0] : missing;
  }

  /** Adds a fault for every field that was not asked for. */
  void close() {
    for (Object key : fields.keySet()) {
      if (!known.contains(key)) {
        faults.add(
            where
                + ": unknown field '"
                + key
                + "'"
                + Nearest.to("" + key, known)
                    .map(near -> "; did you mean '" + near + "'?")
                    .orElse(""));
      }
    }
  }
}
