package org.dueregard.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.cli.Terminal.dueregard;

import java.nio.file.Path;
import org.dueregard.finding.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
  @TempDir private Path folder;

  @Test
  void says_what_is_asked_by_which_law_and_how_it_is_checked() {
    Requirement asked = requirement("GUN-3-07");
    var result = dueregard("explain", "GUN-3-07");
    assertThat(result.exit()).isZero();
    String words = result.out().replaceAll("\\s+", " ");
    assertThat(words)
        .contains(asked.title())
        .contains(asked.source().title())
        .contains("Force " + asked.force().word())
        .contains(asked.why())
        .contains(asked.cite().get(0).toString())
        .containsPattern("\\((checked \\d|not checked against the source)")
        .contains("In force from ")
        .contains("Due ");
    asked.reads().forEach(path -> assertThat(result.out()).contains("  " + path + "\n"));
    assertThat(result.out().lines()).allMatch(line -> line.length() <= 80 || line.contains("://"));
  }

  @Test
  void every_requirement_can_be_explained() {
    for (Requirement requirement : Terminal.ASSURANCE.requirements()) {
      var result = dueregard("explain", requirement.id());
      assertThat(result.exit()).as(requirement.id()).isZero();
      assertThat(result.out()).startsWith(requirement.id());
    }
  }

  @Test
  void with_a_plan_says_the_outcome_where_it_was_found_and_what_would_change_it() {
    Path plan = Terminal.plan(folder.resolve("plan.yaml"));
    for (Requirement requirement : Terminal.ASSURANCE.requirements()) {
      var result = dueregard("explain", requirement.id(), plan);
      assertThat(result.exit()).as(requirement.id()).isZero();
      assertThat(result.out()).contains("\nIn " + plan + "\n").doesNotContain("null");
      if (requirement.check() != Requirement.Check.NONE) {
        assertThat(result.out()).contains("  Outcome   ").doesNotContain("Days}");
      }
    }
  }

  @Test
  void letters_may_be_small_and_a_wrong_id_gives_the_nearest() {
    assertThat(dueregard("explain", "gun-3-07").exit()).isZero();
    var unknown = dueregard("explain", "GUN-3-O7");
    assertThat(unknown.exit()).isEqualTo(2);
    assertThat(unknown.err()).contains("Did you mean 'GUN-3-07'?");
    assertThat(dueregard("explain").exit()).isEqualTo(2);
  }

  @Test
  void a_plan_that_cannot_be_read_is_2_with_its_problems() {
    Path plan = Terminal.write(folder.resolve("plan.yaml"), "plan:\n  titel: X\n");
    var result = dueregard("explain", "GUN-3-07", plan);
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.out()).contains("nothing was checked").contains(plan + ":2:3");
  }

  @Test
  void a_folder_of_several_plans_is_refused() {
    Terminal.plan(folder.resolve("a.yaml"));
    Terminal.plan(folder.resolve("b.yaml"));
    assertThat(dueregard("explain", "GUN-3-07", folder).err()).contains("holds 2 plans");
  }

  @Test
  void what_a_plan_says_cannot_command_the_terminal() {
    Path plan =
        Terminal.write(
            folder.resolve("plan.yaml"),
            Terminal.MINIMAL.replace("what: New opening hours", "what: \"\\u001b[2J\\u202eX\""));
    for (Requirement requirement : Terminal.ASSURANCE.requirements()) {
      assertThat(dueregard("explain", requirement.id(), plan).out())
          .doesNotContain("\u001b")
          .doesNotContain("\u202e");
    }
  }

  private static Requirement requirement(String id) {
    return Terminal.ASSURANCE.requirements().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
