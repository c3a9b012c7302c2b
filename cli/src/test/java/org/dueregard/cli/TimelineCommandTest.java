package org.dueregard.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.cli.Terminal.dueregard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineCommandTest {
  private static final Path ASHDENE = Path.of("../examples/ashdene/plan.yaml");

  @TempDir private Path folder;

  @Test
  void says_each_step_with_its_day_how_it_was_counted_and_what_it_rests_on() {
    var result = dueregard("timeline", ASHDENE);

    assertThat(result.exit()).isZero();
    assertThat(result.out().replaceAll("\\s+", " "))
        .contains(
            "19 October 2026 Tell Midshire Health Overview and Scrutiny Committee and ask if it"
                + " thinks the change is substantial. Counted: 12 weeks before launch on 11 January"
                + " 2027. Rests on: Our own default;")
        .contains("LATE Tell Northshire Council")
        .contains("In the plan: not stated. Add `scrutiny.committees[1].told`.")
        .contains("LATE Notify the Secretary of State.")
        .contains("Rests on: law. NHS Act 2006, Schedule 10A, paragraph 2(1);")
        .contains("11 January 2027 to 4 April 2027, 84 days: Consultation.")
        .contains("11 days of it: Pre-election period: Local elections in parts of England.");
    assertThat(result.out().lines()).allMatch(line -> line.length() <= 80);
    assertThat(result.err()).isEmpty();
  }

  @ParameterizedTest(name = "{0} gives a file that starts with {1}")
  @CsvSource({"out/a.svg, <svg ", "b.ICS, BEGIN:VCALENDAR", "c.txt, Ashdene urgent care"})
  void the_ending_names_the_format(String name, String start) throws IOException {
    Path file = folder.resolve(name);
    var result = dueregard("timeline", ASHDENE, "-o", file);

    assertThat(result.exit()).isZero();
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).isEqualTo("Written: " + file + System.lineSeparator());
    assertThat(Files.readString(file)).startsWith(start);
  }

  @Test
  void a_format_can_name_its_file_and_a_dash_is_standard_output() throws IOException {
    Path file = folder.resolve("plan.ics");

    assertThat(dueregard("timeline", ASHDENE, "-f", "ics:" + file).exit()).isZero();
    assertThat(dueregard("timeline", ASHDENE, "-f", "ics", "-o", "-").out())
        .isEqualTo(Files.readString(file));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          -f pdf            | There is no timeline format 'pdf'.
          -f svgg           | Did you mean svg?
          -f ics:           | names no file after the colon. Write ics:PATH or ics.
          -o svg            | '--output takes a file, and ''svg'' is a format. Did you mean --format svg?'
          -o plan.png       | 'End it in .txt, .svg, .ics, or name the format with -f.'
          -f svg:a -o b     | 'There are two files: ''a'' and ''b''. Name one.'
          -o PLAN           | The timeline would overwrite the plan
          """)
  void what_cannot_be_done_is_refused_with_what_to_type(String typed, String said) {
    Path plan = Terminal.plan(folder.resolve("plan.txt"));
    String[] words = ("timeline " + plan + " " + typed.replace("PLAN", plan.toString())).split(" ");
    var result = dueregard((Object[]) words);

    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).contains(said);
    assertThat(result.out()).isEmpty();
    assertThat(plan).hasContent(Terminal.MINIMAL);
  }

  @Test
  void a_folder_of_plans_is_refused_and_a_broken_plan_says_why() {
    Terminal.plan(folder.resolve("plans/a.yaml"));
    Terminal.plan(folder.resolve("plans/b.yaml"));
    Path broken = Terminal.write(folder.resolve("broken.yaml"), "plan: {title: [}\n");

    assertThat(dueregard("timeline", folder.resolve("plans")).err())
        .contains("holds 2 plans. Name one.");
    var result = dueregard("timeline", broken);
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("broken.yaml:1:");
  }

  @Test
  void a_file_that_cannot_be_written_is_exit_3() {
    Path plan = Terminal.plan(folder.resolve("plan.yaml"));
    var result = dueregard("timeline", plan, "-o", plan.resolve("under-a-file.svg"));

    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.err()).contains("The timeline cannot be written to '");
  }

  @Test
  void the_day_can_be_chosen_and_the_formats_of_check_are_not_its_own() {
    var later =
        new Terminal()
            .env("DUEREGARD_FORMAT", "json")
            .with("timeline", ASHDENE, "--as-of", "2027-09-01");

    assertThat(later.exit()).isZero();
    assertThat(later.out())
        .contains("Timeline as of 1 September 2027.")
        .contains("LATE  Tell people the result.");
    assertThat(dueregard("timeline", ASHDENE).out()).doesNotContain("LATE  Tell people");
  }

  @Test
  void help_has_examples() {
    assertThat(dueregard("timeline", "--help").out())
        .contains("dueregard timeline plan.yaml -o timeline.svg")
        .contains("dueregard timeline plan.yaml -f ics -o plan.ics");
    assertThat(dueregard("--help").out()).contains("timeline");
  }
}
