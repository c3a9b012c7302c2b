package org.dueregard.rules;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A value in a YAML file, with the line where it stands. For files of the rule base and of packs: a
 * plan is read by its own reader.
 */
sealed interface Yaml {
  /** Where it stands, from 1. */
  int line();

  /** A text, a number or a word. */
  record Text(String text, int line) implements Yaml {}

  /** A key with nothing after it, or null. */
  record Nothing(int line) implements Yaml {}

  /** A mapping, in the order of the file. */
  record Fields(Map<String, Yaml> fields, int line) implements Yaml {
    public Fields {
      fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** The value under this key as a text; empty where there is none. */
    String text(String key) {
      return fields.get(key) instanceof Text one ? one.text() : "";
    }

    /** The entries of the list under this key; none where there is no list. */
    List<Yaml> items(String key) {
      return fields.get(key) instanceof Items list ? list.items() : List.of();
    }
  }

  /** A list. */
  record Items(List<Yaml> items, int line) implements Yaml {
    public Items {
      items = List.copyOf(items);
    }
  }

  /**
   * The value in this file; an empty file holds nothing.
   *
   * @throws IOException when it cannot be read as YAML
   */
  static Yaml read(InputStream in) throws IOException {
    YAMLFactory yaml = new YAMLFactory();
    yaml.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    try (JsonParser parser = yaml.createParser(in)) {
      return parser.nextToken() == null ? new Nothing(1) : value(parser);
    }
  }

  private static Yaml value(JsonParser parser) throws IOException {
    int line = parser.currentTokenLocation().getLineNr();
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      Map<String, Yaml> fields = new LinkedHashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String key = parser.currentName();
        parser.nextToken();
        fields.put(key, value(parser));
      }
      return new Fields(fields, line);
    }
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      List<Yaml> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(value(parser));
      }
      return new Items(items, line);
    }
    return parser.currentToken() == JsonToken.VALUE_NULL
        ? new Nothing(line)
        : new Text(parser.getText().strip(), line);
  }
}
