package org.dueregard.plan.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dueregard.finding.Problem;
import org.dueregard.finding.Waiver;
import org.dueregard.plan.PlanPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WaiverReaderTest {
  private static final String NEEDED =
      "requirement: GUN-3-07, reason: Trial, approved_by: Ann Lee, expires: 2027-01-31";

  @Test
  void a_waiver_is_read_with_its_place() {
    Waiver waiver =
        only(
            """
            # What we accept
            -   requirement: GUN-3-07
                plan: plans/a.yaml
                at: /decision/date/
                reason: >
                  The trial
                  ends in June.
                approved_by: Ann Lee
                approved_on: 1 November 2026
                risk: None that we see
                expires: 2027-01-31
            """);

    assertThat(waiver)
        .isEqualTo(
            new Waiver(
                "GUN-3-07",
                "plans/a.yaml",
                new PlanPath("/decision/date"),
                "The trial ends in June.",
                "Ann Lee",
                Optional.of(LocalDate.of(2026, 11, 1)),
                "None that we see",
                LocalDate.of(2027, 1, 31),
                new Waiver.Origin("w.yaml", new PlanPath("/0"), 2, 5)));
  }

  @Test
  void what_may_be_left_out_is_empty() {
    Waiver waiver = only("- {" + NEEDED + "}\n");

    assertThat(waiver.plan()).isEmpty();
    assertThat(waiver.at()).isEqualTo(PlanPath.ROOT);
    assertThat(waiver.approvedOn()).isEmpty();
    assertThat(waiver.risk()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# nothing yet\n", "[]\n", "---\n"})
  void a_file_may_hold_none(String text) {
    WaiverReader.Waivers read = read(text);

    assertThat(read.waivers()).isEmpty();
    assertThat(read.problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "requirement: '', | 1:3 This waiver does not say 'requirement', so it waives nothing. Add 'requirement:'.",
        "reason: ' ',     | 1:3 This waiver does not say 'reason', so it waives nothing. Add 'reason:'.",
        "approved_by: ,   | 1:3 This waiver does not say 'approved_by', so it waives nothing. Add 'approved_by:'.",
        "reason: [a],     | 1:12 'reason' is not a text. Write one text after 'reason:'.",
        "expires: soon,   | 1:13 'soon' is not a day, so this waiver waives nothing. Write it as 2027-01-31: year, month, day.",
        "expires: 2027-01,| 1:13 '2027-01' is not a day, so this waiver waives nothing. Write it as 2027-01-31: year, month, day.",
        "expires: 2027-02-30,| 1:13 '2027-02-30' is not a day, so this waiver waives nothing. Write it as 2027-01-31: year, month, day.",
        "expires: 31/1/2027,| 1:13 '31/1/2027' is not a day, so this waiver waives nothing. Did you mean 2027-01-31?",
      })
  void an_entry_that_is_no_whole_waiver_waives_nothing(String key, String said) {
    String name = key.substring(0, key.indexOf(':'));
    String rest = NEEDED.replaceAll("(^|, )" + name + ": [^,]+", "").replaceAll("^, ", "");

    assertMalformed("- {" + key + " " + rest + "}\n", said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "reson: x,         | 1:4 Unknown key 'reson', so this waiver waives nothing. Did you mean 'reason'?",
        "approved_on: May, | 1:17 'May' is not a day, so this waiver waives nothing. Write it as 2027-01-31: year, month, day.",
        "at: decision,     | 1:8 'decision' is not a plan path, so this waiver waives nothing. Write it as JSON reports do: /activities/0/start.",
      })
  void nor_does_one_that_says_more_than_we_can_read(String more, String said) {
    assertMalformed("- {" + more + " " + NEEDED + "}\n", said);
  }

  @Test
  void the_waivers_beside_it_still_hold() {
    WaiverReader.Waivers read = read("- just words\n- {" + NEEDED + "}\n");

    assertThat(said(read))
        .containsExactly("1:3 This entry is not a waiver. Start it with '- requirement:'.");
    assertThat(read.waivers()).hasSize(1);
    assertThat(read.fault()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "requirement: GUN-3-07~ | 1:1 | This is not a list of waivers.",
        "just words~            | 1:1 | This is not a list of waivers.",
        "- {a: [~               | 1:8 | The file ends in the middle of something.",
        "- {risk: a, risk: b}~  | 1:13 | '''risk'' is given twice: here and on line 1.'",
        "- &a {risk: b}~        | 1:3 | An anchor (&) is not allowed here.",
        "[]~---~[]~             | 3:1 | A second document starts here; a file holds one.",
      })
  void a_file_that_is_not_a_list_cannot_be_used(String text, String place, String message) {
    Problem fault = read(text.replace('~', '\n')).fault().orElseThrow();

    assertThat(fault.line() + ":" + fault.column()).isEqualTo(place);
    assertThat(fault.message()).isEqualTo(message);
    assertThat(fault.file()).isEqualTo("w.yaml");
  }

  @Test
  void nor_can_one_that_is_too_large_or_no_text() {
    assertThat(WaiverReader.read("w.yaml", new byte[PlanReader.DEFAULT_LIMIT + 1]).fault())
        .isPresent();
    assertThat(read("- {reason: \u0007}\n").fault()).isPresent();
  }

  private static void assertMalformed(String text, String said) {
    WaiverReader.Waivers read = read(text);

    assertThat(said(read)).containsExactly(said);
    assertThat(read.waivers()).isEmpty();
    assertThat(read.fault()).isEmpty();
  }

  private static Waiver only(String text) {
    WaiverReader.Waivers read = read(text);
    assertThat(read.problems()).isEmpty();
    assertThat(read.waivers()).hasSize(1);
    return read.waivers().get(0);
  }

  private static WaiverReader.Waivers read(String text) {
    return WaiverReader.read("w.yaml", text.getBytes(UTF_8));
  }

  private static List<String> said(WaiverReader.Waivers read) {
    return read.problems().stream()
        .map(one -> one.line() + ":" + one.column() + " " + one.message() + " " + one.hint())
        .toList();
  }
}
