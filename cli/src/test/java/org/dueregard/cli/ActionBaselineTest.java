package org.dueregard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The action in a repository that began with a gap, written down in a baseline. */
class ActionBaselineTest {
  private static final Map<String, String> RISK = Map.of("fail-on", "risk");
  private static final String BASELINE = "dueregard-baseline.json";

  @TempDir Path folder;
  private ActionRepository repository;

  @BeforeEach
  void a_repository_with_a_gap() throws Exception {
    repository = ActionRepository.in(folder);
    repository.commit("plans/rushed.yaml", Terminal.RUSHED);
  }

  @Test
  void only_a_commit_that_adds_a_gap_fails() throws Exception {
    assertThat(repository.action(RISK).exit()).as("before there is a baseline").isEqualTo(1);

    record(BASELINE);
    var known = repository.action(RISK);
    assertThat(known.exit()).as(known.err()).isZero();
    assertThat(known.out()).doesNotContain("::error file=plans/rushed.yaml");

    repository.commit("plans/rushed.yaml", "# one\n\n# two\n" + Terminal.RUSHED);
    assertThat(repository.action(RISK).exit()).as("only lines that moved").isZero();

    repository.commit("plans/second.yaml", Terminal.RUSHED);
    var added = repository.action(RISK);
    assertThat(added.exit()).as(added.err()).isEqualTo(1);
    assertThat(added.out())
        .contains("::error file=plans/second.yaml")
        .doesNotContain("::error file=plans/rushed.yaml");
  }

  @Test
  void a_gap_that_was_closed_and_pruned_fails_when_it_comes_back() throws Exception {
    record(BASELINE);
    String closed = Terminal.RUSHED.replace("date: 2027-04-08", "date: 2027-07-29");
    Terminal.write(repository.root().resolve("plans/rushed.yaml"), closed);
    var pruned = repository.dueregard("baseline", "prune", "plans");
    assertThat(pruned.exit()).as(pruned.err()).isZero();
    repository.commit("plans/rushed.yaml", closed);
    assertThat(repository.root().resolve(BASELINE)).content().doesNotContain("GUN-3-07");
    assertThat(repository.action(RISK).exit()).isZero();

    repository.commit("plans/rushed.yaml", Terminal.RUSHED);
    assertThat(repository.action(RISK).exit()).isEqualTo(1);
  }

  @Test
  void an_input_names_another_baseline() throws Exception {
    record("known/gaps.json");

    assertThat(repository.action(RISK).exit()).isEqualTo(1);
    assertThat(repository.action(with("baseline", "known/gaps.json")).exit()).isZero();
    assertThat(repository.action(with("baseline", "none.json")).exit()).isEqualTo(2);
  }

  @Test
  void without_inputs_the_settings_of_the_repository_hold() throws Exception {
    record("known/gaps.json");
    repository.commit(".dueregard.yaml", "fail-on: risk\nbaseline: known/gaps.json\n");
    assertThat(repository.action(Map.of()).exit()).isZero();

    repository.commit("plans/second.yaml", Terminal.RUSHED);
    assertThat(repository.action(Map.of()).exit()).isEqualTo(1);
    assertThat(repository.action(Map.of("fail-on", "never")).exit()).isZero();
  }

  /** Writes the gaps of today down, and commits that. */
  private void record(String file) throws Exception {
    var created = repository.dueregard("baseline", "create", "plans", "--baseline", file);
    assertThat(created.exit()).as(created.err()).isZero();
    String text = Files.readString(repository.root().resolve(file));
    assertThat(text).contains("GUN-3-07");
    repository.commit(file, text);
  }

  private static Map<String, String> with(String input, String value) {
    return Map.of("fail-on", "risk", input, value);
  }
}
