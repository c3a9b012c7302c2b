package org.dueregard.plan;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import java.util.List;

/**
 * The forms that the reader takes, as JSON Schema: a bare value; {@code {value: …, why: …}}; none;
 * one entry for a list; plain text for a section. An empty value counts as absent everywhere.
 */
final class Forms {
  private static final String ANY_CASE_NONE = "^([Nn]one|NONE|[Nn]o|NO|[Ff]alse|FALSE)$";
  private static final String ANY_CASE_NONE_OR_YES =
      "^([Nn]one|NONE|[Nn]o|NO|[Ff]alse|FALSE|[Yy]es|YES|[Tt]rue|TRUE)$";
  private static final String YES_OR_NO =
      "^([Yy]es|YES|[Nn]o|NO|[Nn]one|NONE|[Tt]rue|TRUE|[Ff]alse|FALSE|[YyNn])([\\s,.;:–-]|$)|\\s";
  private static final String PROSE = "\\S\\s+\\S";
  private static final String NOT_FIGURES_ONLY =
      "^(?!\\s*\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}\\s*$)(?!\\s*\\d{4}[/.]\\d{1,2}[/.]\\d{1,2}\\s*$)";

  private Forms() {}

  static ObjectNode top(ObjectNode plan) {
    plan.put("title", "Engagement plan");
    plan.put(
        "description",
        "An engagement plan for an NHS service change, as Due Regard reads it. A key that is not known"
            + " here is kept but not checked.");
    plan.put("additionalProperties", false);
    return plan;
  }

  /** A section: its fields and {@code why}; or none; or plain text, if that stands for a field. */
  static ObjectNode section(ObjectNode fields, boolean hasMain) {
    types(fields, hasMain, "object", "string", "boolean", "null");
    if (!hasMain) {
      fields.put("pattern", ANY_CASE_NONE_OR_YES);
    }
    reason((ObjectNode) fields.get("properties"));
    if (fields.has("required")) {
      fields.putObject("if").putArray("required").add("value");
      fields.putObject("else").set("required", fields.remove("required"));
    }
    return fields;
  }

  /** A list of sections, or one section in place of the list. */
  static ObjectNode items(SchemaGenerationContext context, ResolvedType entry) {
    ObjectNode node = context.getGeneratorConfig().createObjectNode();
    node.putObject("if").put("type", "array");
    node.putObject("then").set("items", context.createDefinitionReference(entry));
    ObjectNode single = node.putObject("else");
    single.putArray("anyOf").add(none()).add(context.createDefinitionReference(entry));
    return node;
  }

  static ObjectNode local(SchemaGenerationContext context, ObjectNode text) {
    ObjectNode node = context.getGeneratorConfig().createObjectNode();
    types(node, false, "object", "string", "boolean", "null");
    node.put("pattern", ANY_CASE_NONE);
    ObjectNode system = node.putObject("additionalProperties");
    types(system, false, "object", "string", "boolean", "null");
    system.put("pattern", ANY_CASE_NONE_OR_YES);
    system.set("additionalProperties", text);
    return node;
  }

  /** What may not stand where a fact is required. */
  static void notNone(ObjectNode not) {
    not.putArray("enum").add("none").add("no").add(false).addNull();
  }

  static ObjectNode leaf(Class<?> kind, List<String> words, SchemaGenerationContext context) {
    ObjectNode bare = context.getGeneratorConfig().createObjectNode();
    if (kind == Choice.class) {
      word(bare, words);
    } else if (kind == Choices.class) {
      ObjectNode word = object();
      word(word, words);
      list(bare, word);
    } else if (kind == Texts.class || kind == Evidence.class) {
      list(bare, types(object(), true, "string", "boolean"));
    } else if (kind == Dates.class) {
      list(bare, date(object()));
    } else if (kind == When.class) {
      date(bare);
    } else if (kind == Answer.class) {
      ArrayNode any = bare.putArray("anyOf");
      any.addObject().putArray("enum").add("yes").add("no").add("none").add(true).add(false);
      any.addObject().put("type", "string").put("pattern", YES_OR_NO);
    } else if (kind == Shares.class) {
      return shares();
    } else {
      types(bare, true, "string", "boolean");
      if (kind == Quantity.class) {
        examples(bare).add(1200).add("more than 1,000");
      } else {
        ((ArrayNode) bare.get("type")).add("array");
      }
    }
    return wrapped(bare);
  }

  /** Bare, or with the reason beside it. */
  private static ObjectNode wrapped(ObjectNode bare) {
    ObjectNode explained = types(object(), false, "object", "null");
    ObjectNode properties = explained.putObject("properties");
    properties.set("value", bare);
    reason(properties);
    explained.putArray("required").add("value");
    ObjectNode node = object();
    if (bare.has("anyOf")) { // editors offer words from here, and not from an else
      node.putArray("anyOf").addAll((ArrayNode) bare.get("anyOf")).add(explained);
    } else {
      types(node.putObject("if"), false, "object", "null");
      node.set("then", explained);
      node.set("else", bare.deepCopy());
    }
    return node;
  }

  private static void reason(ObjectNode properties) {
    ObjectNode why = properties.putObject("why");
    why.put("description", "The reason, in a sentence.");
    types(why, true, "string", "boolean", "array");
  }

  private static void word(ObjectNode node, List<String> words) {
    ArrayNode any = node.putArray("anyOf");
    ArrayNode list = any.addObject().putArray("enum");
    words.forEach(list::add);
    List.of("none", "no").stream().filter(none -> !words.contains(none)).forEach(list::add);
    if (words.contains("yes")) {
      list.add(true);
    }
    list.add(false);
    any.addObject().put("type", "string").put("pattern", PROSE);
  }

  private static ObjectNode date(ObjectNode node) {
    types(node, true, "string", "boolean");
    node.put("pattern", NOT_FIGURES_ONLY);
    node.put("patternErrorMessage", "Write the date as 2027-01-11, January 2027 or 2027.");
    examples(node).add("2027-01-11").add("11 January 2027").add("2027-01").add("2027");
    return node;
  }

  private static void list(ObjectNode node, ObjectNode entry) {
    node.putObject("if").put("type", "array");
    node.putObject("then").set("items", entry);
    node.putObject("else").putArray("anyOf").add(none()).add(entry.deepCopy());
  }

  private static ObjectNode shares() {
    ObjectNode node = object();
    types(node, false, "object", "string", "boolean", "null");
    node.put("pattern", ANY_CASE_NONE);
    types(node.putObject("additionalProperties"), true, "string", "boolean", "null");
    examples(node).addObject().put("G1", 40);
    return node;
  }

  private static ObjectNode none() {
    ObjectNode node = object();
    node.putArray("enum").add("none").add("no").add(false).addNull();
    return node;
  }

  private static ArrayNode examples(ObjectNode node) {
    return node.putArray("examples");
  }

  private static ObjectNode types(ObjectNode node, boolean numbers, String... names) {
    ArrayNode types = node.putArray("type");
    List.of(names).forEach(types::add);
    if (numbers) {
      types.add("number");
    }
    return node;
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
