package org.dueregard.plan.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dueregard.plan.Field;
import org.dueregard.plan.Items;
import org.dueregard.plan.Local;
import org.dueregard.plan.Mention;
import org.dueregard.plan.Plan;
import org.dueregard.plan.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole plans: the real ones, and one with every field that the model has. */
class PlansTest {
  private static final Map<String, List<String>> WARNINGS =
      Map.of(
          "example-plan.yaml", List.of("A comma cut the text here", "'Full report and all"),
          "leeds-utc-2019.yaml", List.of("'date' is missing", "'maker' is", "'what' is missing"),
          "mid-south-essex-beds-2024.yaml",
              List.of("'late spring 2024' names no day", "Unknown key 'other_formats_on_offer'"),
          "newark-utc-2023.yaml",
              List.of("'summer 2024' names no day", "'After the decision on the hours' names no"),
          "st-albans-miu-2021.yaml", List.of("'first half of 2021' names no day"));

  @ParameterizedTest
  @MethodSource("org.dueregard.plan.Samples#files")
  void everyPlanHereIsReadWithTheseWarningsOnly(Path file) {
    Read read = new PlanReader().read(file);
    assertThat(read).isInstanceOf(Read.Ok.class);
    List<String> expected = WARNINGS.getOrDefault(file.getFileName().toString(), List.of());
    assertThat(read.problems()).hasSameSizeAs(expected);
    for (int i = 0; i < expected.size(); i++) {
      assertThat(read.problems().get(i).message()).startsWith(expected.get(i));
      assertThat(read.problems().get(i).isError()).isFalse();
    }
  }

  @Test
  void theReaderAsksForEveryFieldOfTheModelAndForNoOther() throws JsonProcessingException {
    String text = new ObjectMapper().writeValueAsString(Samples.everything());
    Read read = Opened.read(text);
    assertThat(Opened.said(read)).isEmpty();
    Plan plan = ((Read.Ok) read).plan();
    Field.of(Plan.class).forEach(field -> holds(plan, "", field));
  }

  /** The component is stated, and stands at the path of its own key: no two are swapped. */
  private static void holds(Object section, String path, Field field) {
    String at = path + "/" + field.key();
    Object value = value(section, field);
    assertThat(((Mention) value).at().pointer()).isEqualTo(at);
    assertThat(((Mention) value).isStated()).as(at).isTrue();
    if (value instanceof Items<?> items) {
      Field.of(field.section()).forEach(inner -> holds(items.items().get(0), at + "/0", inner));
    } else if (field.isSection()) {
      Field.of(field.section()).forEach(inner -> holds(value, at, inner));
    }
  }

  @Test
  void plainTextIsReadAsTheMainFieldThatTheModelNames() {
    Field.of(Plan.class).stream()
        .filter(Field::isSection)
        .forEach(field -> plainText(field, List.of()));
  }

  private static void plainText(Field field, List<String> parents) {
    if (field.component().getType() == Local.class) {
      return;
    }
    String text = field.key() + ": words";
    for (int i = parents.size() - 1; i >= 0; i--) {
      text = parents.get(i) + ": {" + text + "}";
    }
    boolean isRefused =
        Opened.read(text + "\n").problems().stream()
            .anyMatch(problem -> problem.message().equals("'" + field.key() + "' cannot be this."));
    assertThat(isRefused).as(text).isEqualTo(Field.main(field.section()).isEmpty());
    List<String> path = new ArrayList<>(parents);
    path.add(field.key());
    Field.of(field.section()).stream()
        .filter(Field::isSection)
        .forEach(inner -> plainText(inner, path));
  }

  private static Object value(Object section, Field field) {
    try {
      return field.component().getAccessor().invoke(section);
    } catch (IllegalAccessException | InvocationTargetException fault) {
      throw new IllegalStateException(fault);
    }
  }
}
