package org.dueregard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GithubJobTest {
  @TempDir private Path folder;

  @Test
  void the_job_gets_a_summary_and_outputs_added_to_what_is_there() throws Exception {
    Path plan = Terminal.write(folder.resolve("plans/plan.yaml"), Terminal.RUSHED);
    Path summary = Files.writeString(folder.resolve("summary"), "before\n");
    Path output = Files.writeString(folder.resolve("output"), "a=b\n");
    Path sarif = folder.resolve("x.sarif");
    var result = job(summary, output).with("check", plan, "-f", "github", "-f", "sarif:" + sarif);
    assertThat(result.out()).startsWith("::group::Due Regard\n").contains("::endgroup::\n");
    assertThat(summary).content().startsWith("before\n## Due Regard").contains("GUN-3-07");
    assertThat(output)
        .content()
        .startsWith("a=b\nexit-code=" + result.exit() + "\nplans=1\n")
        .endsWith("\nsarif-file=" + sarif + "\n");
  }

  @Test
  void other_formats_leave_the_job_alone() {
    Path plan = Terminal.plan(folder.resolve("plan.yaml"));
    Path summary = folder.resolve("summary");
    Path output = folder.resolve("output");
    job(summary, output).with("check", plan);
    assertThat(summary).doesNotExist();
    assertThat(output).doesNotExist();
  }

  @Test
  void a_summary_that_cannot_be_written_is_3() {
    Path plan = Terminal.plan(folder.resolve("plan.yaml"));
    Path missing = folder.resolve("no/summary");
    var result = job(missing, folder.resolve("output")).with("check", plan, "-f", "github");
    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.err()).contains("GITHUB_STEP_SUMMARY").contains("cannot be written");
  }

  private Terminal job(Path summary, Path output) {
    return new Terminal()
        .in(folder)
        .env("GITHUB_STEP_SUMMARY", summary.toString())
        .env("GITHUB_OUTPUT", output.toString());
  }
}
