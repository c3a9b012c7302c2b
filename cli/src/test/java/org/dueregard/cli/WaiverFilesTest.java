package org.dueregard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.dueregard.cli.Terminal.Result;
import org.junit.jupiter.api.Test;

/** Which file of waivers counts for a plan, and what becomes of one that is not sound. */
class WaiverFilesTest extends WaivedPlans {
  @Test
  void the_file_beside_the_plan_goes_before_the_one_at_the_root() throws Exception {
    waivers(waiver("GUN-3-07", ""));
    Terminal.write(folder.resolve("plans/a/dueregard-waivers.yaml"), "[]\n");

    assertThat(finding(json(rushed), "GUN-3-07").get("outcome").asText()).isEqualTo("not met");
    assertThat(
            finding(json(rushed, "--waivers", "dueregard-waivers.yaml"), "GUN-3-07")
                .get("outcome")
                .asText())
        .isEqualTo("waived");
  }

  @Test
  void no_file_above_the_repository_is_read() throws Exception {
    Path inner = Terminal.write(folder.resolve("inner/rushed.yaml"), Terminal.RUSHED);
    Files.createDirectory(folder.resolve("inner/.git"));
    waivers(waiver("GUN-3-07", ""));

    assertThat(finding(json(inner), "GUN-3-07").get("outcome").asText()).isEqualTo("not met");
  }

  @Test
  void waivers_can_be_left_aside() throws Exception {
    waivers(waiver("GUN-3-07", ""));

    assertThat(finding(json(rushed, "--ignore-waivers"), "GUN-3-07").get("outcome").asText())
        .isEqualTo("not met");
  }

  @Test
  void a_malformed_entry_is_a_warning_and_waives_nothing() throws Exception {
    waivers("- {requirement: GUN-3-07, reson: x, approved_by: y, expires: 2027-01-31}\n");
    Result text = check(rushed, "-F", "risk");

    assertThat(text.exit()).isEqualTo(1);
    assertThat(text.out())
        .contains("dueregard-waivers.yaml:1:27  warning  Unknown key 'reson', so this waiver");
  }

  @Test
  void a_file_that_cannot_be_read_starts_nothing() throws Exception {
    waivers("- {requirement: [\n");
    Result broken = check(rushed);
    Result missing = check(rushed, "--waivers", "gone.yaml");

    assertThat(broken.exit()).isEqualTo(2);
    assertThat(broken.out()).isEmpty();
    assertThat(broken.err()).startsWith("dueregard: dueregard-waivers.yaml:1:18: ");
    assertThat(missing.exit()).isEqualTo(2);
    assertThat(missing.err()).contains("'gone.yaml' cannot be read");
  }
}
