package org.dueregard.rules;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A change merged onto a plan: maps by key, lists of things by their {@code id} or else their
 * {@code name}. A key with nothing after it goes; a key that ends in {@code =} is replaced whole;
 * an entry with {@code remove: yes} goes.
 */
final class PlanChange {
  private static final String WHOLE = "=";
  private static final String REMOVE = "remove";

  private PlanChange() {}

  /** This plan with this change, as text; the plan itself where there is no change. */
  static String onto(Yaml plan, Yaml change) {
    return text(change instanceof Yaml.Nothing ? plan : merge(plan, change));
  }

  /** The plan in this text. */
  static Yaml read(String plan) {
    try {
      return Yaml.read(new ByteArrayInputStream(plan.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  static Yaml merge(Yaml base, Yaml change) {
    if (base instanceof Yaml.Fields onto && change instanceof Yaml.Fields changed) {
      Map<String, Yaml> merged = new LinkedHashMap<>(onto.fields());
      changed.fields().forEach((key, value) -> put(merged, key, value));
      return new Yaml.Fields(merged, onto.line());
    }
    if (base instanceof Yaml.Items onto
        && change instanceof Yaml.Items changed
        && isKeyed(onto)
        && isKeyed(changed)) {
      List<Yaml> merged = new ArrayList<>(onto.items());
      changed.items().forEach(item -> putItem(merged, item));
      return new Yaml.Items(merged, onto.line());
    }
    return change;
  }

  private static void put(Map<String, Yaml> onto, String key, Yaml value) {
    if (key.endsWith(WHOLE)) {
      onto.put(key.substring(0, key.length() - WHOLE.length()), value);
    } else if (value instanceof Yaml.Nothing) {
      onto.remove(key);
    } else {
      onto.put(key, onto.containsKey(key) ? merge(onto.get(key), value) : value);
    }
  }

  private static void putItem(List<Yaml> onto, Yaml item) {
    for (int i = 0; i < onto.size(); i++) {
      if (key(onto.get(i)).equals(key(item))) {
        if (isRemoved(item)) {
          onto.remove(i);
        } else {
          onto.set(i, merge(onto.get(i), item));
        }
        return;
      }
    }
    onto.add(item);
  }

  private static boolean isRemoved(Yaml item) {
    return item instanceof Yaml.Fields fields
        && (fields.text(REMOVE).equals("yes") || fields.text(REMOVE).equals("true"));
  }

  private static boolean isKeyed(Yaml.Items list) {
    return list.items().stream().noneMatch(item -> key(item).isEmpty());
  }

  private static String key(Yaml item) {
    if (item instanceof Yaml.Fields fields) {
      return fields.fields().containsKey("id") ? fields.text("id") : fields.text("name");
    }
    return "";
  }

  private static String text(Yaml plan) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = new YAMLFactory().createGenerator(text)) {
      write(plan, out);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return text.toString();
  }

  private static void write(Yaml value, JsonGenerator out) throws IOException {
    if (value instanceof Yaml.Fields fields) {
      out.writeStartObject();
      for (Map.Entry<String, Yaml> field : fields.fields().entrySet()) {
        out.writeFieldName(field.getKey());
        write(field.getValue(), out);
      }
      out.writeEndObject();
    } else if (value instanceof Yaml.Items list) {
      out.writeStartArray();
      for (Yaml item : list.items()) {
        write(item, out);
      }
      out.writeEndArray();
    } else if (value instanceof Yaml.Text one) {
      out.writeString(one.text());
    } else {
      out.writeNull();
    }
  }
}
