package org.dueregard.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanFinderTest {
  @TempDir private Path folder;

  @BeforeEach
  void plans() {
    Stream.of(
            "b.yaml",
            "a.yml",
            "sub/c.yaml",
            "sub/deep/d.yaml",
            "sub/notes.txt",
            ".hidden.yaml",
            ".git/e.yaml",
            "dueregard-waivers.yaml",
            "odd[1].yaml")
        .forEach(name -> Terminal.write(folder.resolve(name), "plan: {}"));
  }

  @Test
  void a_folder_gives_its_plans_sorted_without_hidden_files_and_waivers() throws IOException {
    assertThat(found(folder.toString()))
        .containsExactly("a.yml", "b.yaml", "odd[1].yaml", "sub/c.yaml", "sub/deep/d.yaml");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          *.yaml,          b.yaml odd[1].yaml
          *.y*ml,          a.yml b.yaml odd[1].yaml
          **/*.yaml,       b.yaml odd[1].yaml sub/c.yaml sub/deep/d.yaml
          sub/**/*.yaml,   sub/c.yaml sub/deep/d.yaml
          '{a,b}.{yml,yaml}', a.yml b.yaml
          sub/?.yaml,      sub/c.yaml
          ./sub/*.yaml,    sub/c.yaml
          """)
  void a_pattern_that_the_shell_left_alone_is_expanded(String pattern, String names)
      throws IOException {
    assertThat(found(folder + "/" + pattern)).containsExactly(names.split(" "));
  }

  @Test
  void a_pack_among_the_plans_is_left_alone_unless_a_file_in_it_is_named() throws IOException {
    Terminal.write(folder.resolve("sub/own/own.drl"), "");
    Path words = Terminal.write(folder.resolve("sub/own/own.yaml"), "source: {}");
    Terminal.write(folder.resolve("sub/own/plans/f.yaml"), "plan: {}");
    assertThat(found(folder.resolve("sub").toString()))
        .containsExactly("sub/c.yaml", "sub/deep/d.yaml", "sub/own/plans/f.yaml");
    assertThat(found(words.toString())).containsExactly("sub/own/own.yaml");
  }

  @Test
  void a_file_is_taken_by_its_name_before_any_pattern() throws IOException {
    assertThat(found(folder.resolve("odd[1].yaml").toString())).containsExactly("odd[1].yaml");
  }

  @Test
  void arguments_keep_their_order_and_a_plan_named_twice_is_found_once() throws IOException {
    String b = folder.resolve("b.yaml").toString();
    assertThat(found(b, folder + "/sub/../b.yaml", folder.resolve("sub").toString()))
        .containsExactly("b.yaml", "sub/c.yaml", "sub/deep/d.yaml");
  }

  @Test
  void a_missing_file_is_left_to_the_reader() throws IOException {
    assertThat(found(folder.resolve("none.yaml").toString())).containsExactly("none.yaml");
  }

  @Test
  void nothing_found_is_refused() throws Exception {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThatThrownBy(() -> found(empty.toString()))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("No plans found in '" + empty + "'");
    assertThatThrownBy(() -> found(folder + "/*.json")).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> found(folder + "/nowhere/*.yaml")).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> found(folder + "/[.yaml")).isInstanceOf(Refusal.class);
  }

  @Test
  void a_stem_is_the_path_below_the_argument_without_extension() throws IOException {
    assertThat(PlanFinder.find(List.of(folder.toString())))
        .extracting(PlanFile::stem)
        .containsExactly("a", "b", "odd[1]", "sub/c", "sub/deep/d");
    assertThat(PlanFinder.find(List.of(folder + "/sub/**/*.yaml")))
        .extracting(PlanFile::stem)
        .containsExactly("c", "deep/d");
    assertThat(PlanFinder.find(List.of(folder + "/sub/c.yaml")))
        .extracting(PlanFile::stem)
        .containsExactly("c");
  }

  @Test
  void only_a_lone_file_or_standard_input_is_one() {
    assertThat(PlanFinder.isOne(List.of("-"))).isTrue();
    assertThat(PlanFinder.isOne(List.of(folder + "/b.yaml"))).isTrue();
    assertThat(PlanFinder.isOne(List.of(folder.toString()))).isFalse();
    assertThat(PlanFinder.isOne(List.of("*.yaml"))).isFalse();
    assertThat(PlanFinder.isOne(List.of("a.yaml", "b.yaml"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"src/test/resources", "../examples", "."})
  void a_path_stays_as_it_was_named_when_plans_are_sorted_on_disk(String named) throws Exception {
    assertThat(onDisk(named)).isNotEmpty().isEqualTo(PlanFinder.find(List.of(named)));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void a_name_that_is_no_text_is_sorted_on_disk_too() throws Exception {
    Path odd = Path.of(URI.create(folder.toUri() + "%FF.yaml"));
    Files.createFile(odd);
    assertThat(onDisk(folder.toString())).extracting(PlanFile::path).contains(odd);
  }

  @Test
  void a_plan_found_again_is_begun_with_the_first_and_counted_once() throws Exception {
    try (FoundPlans plans =
        PlanFinder.search(List.of(folder + "/sub", folder.toString(), folder + "/b.yaml"), 2)) {
      assertThat(plans.count()).isEqualTo(5);
      assertThat(plans.isAny(plan -> plan.stem().equals("deep/d"))).isTrue();
      assertThat(plans)
          .extracting(PlanFile::stem)
          .containsExactly("c", "deep/d", "a", "b", "odd[1]");
    }
  }

  private static List<PlanFile> onDisk(String... arguments) throws IOException {
    try (FoundPlans plans = PlanFinder.search(List.of(arguments), 2)) {
      List<PlanFile> all = new ArrayList<>();
      plans.forEach(all::add);
      return all;
    }
  }

  /** In memory and on disk. */
  private List<String> found(String... arguments) throws IOException {
    List<PlanFile> plans = PlanFinder.find(List.of(arguments));
    assertThat(onDisk(arguments)).isEqualTo(plans);
    return plans.stream()
        .map(plan -> folder.relativize(plan.path()).toString().replace('\\', '/'))
        .toList();
  }
}
