package org.dueregard.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dueregard.plan.Says.Need;

/** Writes the page on the plan format: the rules for authors, then every section from the model. */
final class FormatPage {
  private final StringBuilder page = new StringBuilder();
  private final Map<Class<?>, String> described = new HashMap<>();

  static String write(String rules) {
    FormatPage format = new FormatPage();
    format.page.append(rules).append("\n## The sections\n\n");
    format.table(Plan.class);
    for (Field field : Field.of(Plan.class)) {
      if (field.isSection()) {
        format.section(field.key(), field, "##");
      }
    }
    return format.page.toString();
  }

  private void section(String path, Field field, String heading) {
    page.append('\n').append(heading).append(" `").append(path).append("`\n\n");
    page.append(field.says().value());
    page.append(field.isList() ? " A list; one entry may stand alone." : "").append('\n');
    Class<?> section = field.section();
    if (section == Local.class) {
      page.append("\nUnder each system's name, any keys: each a date, a name or a reference.\n");
      return;
    }
    for (Field main : Field.main(section)) {
      page.append("\nPlain text here is read as `").append(main.key()).append("`.\n");
    }
    page.append('\n');
    if (described.containsKey(section)) {
      page.append("The same fields as `").append(described.get(section)).append("`.\n");
      return;
    }
    described.put(section, path);
    table(section);
    for (Field inner : Field.of(section)) {
      if (inner.isSection()) {
        section(path + "." + inner.key(), inner, "###");
      }
    }
  }

  private void table(Class<?> section) {
    page.append("| Key | What it is | Need | Takes |\n|---|---|---|---|\n");
    for (Field field : Field.of(section)) {
      List<String> cells = new ArrayList<>();
      cells.add("`" + field.key() + "`");
      cells.add(field.says().value());
      cells.add(need(field.says().need()));
      cells.add(takes(field));
      page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
  }

  private static String need(Need need) {
    return switch (need) {
      case REQUIRED -> "**required**";
      case EXPECTED -> "**required** (2)";
      case WANTED -> "wanted";
      case OPTIONAL -> "";
    };
  }

  private static String takes(Field field) {
    if (!field.words().isEmpty()) {
      String many = field.type() == Choices.class ? "any of: " : "one of: ";
      return many + "`" + String.join("` `", field.words()) + "`";
    }
    if (field.isSection()) {
      return field.isList() ? "list of sections" : "section";
    }
    return Optional.ofNullable(TAKES.get(field.type())).orElseThrow();
  }

  private static final Map<Class<?>, String> TAKES =
      Map.of(
          Text.class, "text",
          Texts.class, "list of texts",
          Evidence.class, "document ids, or text",
          Answer.class, "yes or no",
          When.class, "date",
          Dates.class, "list of dates",
          Quantity.class, "number",
          Shares.class, "numbers by group id");
}
