package org.dueregard.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.cli.Terminal.dueregard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.dueregard.finding.Force;
import org.dueregard.finding.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RequirementsCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void text_lists_every_requirement_in_80_columns() {
    var result = dueregard("requirements");
    assertThat(result.exit()).isZero();
    assertThat(result.out().lines()).allMatch(line -> line.length() <= 80);
    List<Requirement> all = Terminal.ASSURANCE.requirements();
    all.forEach(one -> assertThat(result.out()).contains("\n  " + one.id() + " "));
    assertThat(result.out()).containsPattern("\n" + all.size() + " requirements?\n$");
  }

  @Test
  void json_has_exactly_the_published_keys() throws Exception {
    JsonNode list = JSON.readTree(dueregard("requirements", "-f", "json").out());
    assertThat(list).hasSameSizeAs(Terminal.ASSURANCE.requirements());
    for (JsonNode one : list) {
      assertThat(one.fieldNames())
          .toIterable()
          .containsExactly(
              "id",
              "source",
              "title",
              "force",
              "ground",
              "cite",
              "in_force",
              "check",
              "due",
              "reads");
      assertThat(one.get("in_force").fieldNames()).toIterable().containsExactly("from", "to");
      for (JsonNode citation : one.get("cite")) {
        assertThat(citation.fieldNames())
            .toIterable()
            .containsExactly("source", "locator", "url", "checked");
      }
      if (!one.get("due").isNull()) {
        assertThat(one.get("due").fieldNames()).toIterable().containsExactly("before", "weeks");
        assertThat(one.get("due").get("weeks").isInt()).isTrue();
      }
    }
  }

  @Test
  void a_source_narrows_the_list_and_an_unknown_one_is_2() throws Exception {
    assertThat(list("--source", "gunning"))
        .isNotEmpty()
        .allMatch(one -> one.get("source").asText().equals("gunning"));
    var unknown = dueregard("requirements", "--source", "guning");
    assertThat(unknown.exit()).isEqualTo(2);
    assertThat(unknown.err()).contains("Did you mean 'gunning'?");
  }

  @ParameterizedTest
  @EnumSource(Force.class)
  void a_force_narrows_the_list(Force force) throws Exception {
    long expected =
        Terminal.ASSURANCE.requirements().stream().filter(one -> one.force() == force).count();
    assertThat(list("--force", force.word()))
        .hasSize((int) expected)
        .allMatch(one -> one.get("force").asText().equals(force.word()));
  }

  @Test
  void a_day_narrows_the_list_to_what_is_in_force() throws Exception {
    assertThat(list("--in-force", "1984-12-31"))
        .noneMatch(one -> one.get("id").asText().equals("GUN-3-07"));
    assertThat(list("--in-force", "2026-11-22"))
        .anyMatch(one -> one.get("id").asText().equals("GUN-3-07"));
  }

  @Test
  void words_that_are_not_known_are_2() {
    assertThat(dueregard("requirements", "--force", "strong").err())
        .contains("'strong' is none of law, risk, guidance, practice");
    assertThat(dueregard("requirements", "--in-force", "soon").exit()).isEqualTo(2);
    assertThat(dueregard("requirements", "-f", "html").exit()).isEqualTo(2);
  }

  @Test
  void watch_lists_what_is_announced_in_80_columns() {
    var result = dueregard("requirements", "--watch");
    assertThat(result.exit()).isZero();
    assertThat(result.out().lines()).allMatch(line -> line.length() <= 80);
    assertThat(result.out())
        .contains("None of them changes what a check finds.", "WATCH-01  ", "WATCH-08  ")
        .contains("Seen on 22 November 2026.", "(not checked against the source)")
        .endsWith("\n8 changes to watch\n");
  }

  @Test
  void watch_as_json_has_exactly_these_keys() throws Exception {
    List<JsonNode> watched = list("--watch");
    assertThat(watched).hasSize(8);
    for (JsonNode one : watched) {
      assertThat(one.fieldNames())
          .toIterable()
          .containsExactly("id", "change", "status", "seen_on", "effect", "source");
      assertThat(one.get("source").fieldNames())
          .toIterable()
          .containsExactly("source", "locator", "url", "checked");
    }
  }

  @Test
  void nothing_on_the_watch_list_is_a_requirement() throws Exception {
    List<String> ids = list().stream().map(one -> one.get("id").asText()).toList();
    assertThat(list("--watch")).noneMatch(one -> ids.contains(one.get("id").asText()));
  }

  private static List<JsonNode> list(String... flags) throws Exception {
    List<Object> args = new ArrayList<>(List.of("requirements", "-f", "json"));
    args.addAll(List.of(flags));
    List<JsonNode> list = new ArrayList<>();
    JSON.readTree(dueregard(args.toArray()).out()).forEach(list::add);
    return list;
  }
}
