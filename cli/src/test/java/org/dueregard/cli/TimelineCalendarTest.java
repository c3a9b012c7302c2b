package org.dueregard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.validate.ValidationResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The calendar file, read back by a strict reader. */
class TimelineCalendarTest {
  private static final String ASHDENE = plan("ashdene");

  static Stream<Path> examples() throws IOException {
    return ExamplesTest.examples();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void is_a_calendar_that_others_can_read(Path example) throws IOException {
    String text = calendar(plan(example.getFileName().toString()));
    ValidationResult result = read(text).validate();

    assertThat(result.getEntries()).isEmpty();
    assertThat(text).endsWith("END:VCALENDAR\r\n");
    assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
    assertThat(text.split("\r\n", -1))
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    List<String> uids = new ArrayList<>(events(text).keySet());
    assertThat(uids).doesNotHaveDuplicates().hasSameSizeAs(read(text).getComponents());
  }

  @Test
  void a_period_ends_the_day_after_its_last() {
    VEvent consultation = named(calendar(ASHDENE), "Consultation");

    assertThat(value(consultation, Property.DTSTART)).isEqualTo("20270111");
    assertThat(value(consultation, Property.DTEND)).isEqualTo("20270405");
    assertThat(value(consultation, Property.DTSTAMP)).isEqualTo("20261122T000000Z");
    assertThat(consultation.<Property>getRequiredProperty(Property.DTSTART).toString())
        .startsWith("DTSTART;VALUE=DATE:");
  }

  @Test
  void an_event_keeps_its_name_when_its_date_moves_or_lines_are_added() {
    String moved =
        "# one more line\n\n"
            + ASHDENE
                .replace("date: 2027-07-29", "date: 2027-08-05")
                .replace("2027-04-04", "2027-04-11");
    Map<String, VEvent> before = events(calendar(ASHDENE));
    Map<String, VEvent> after = events(calendar(moved));

    assertThat(after.keySet()).isEqualTo(before.keySet());
    assertThat(value(named(calendar(ASHDENE), "Decision"), Property.UID))
        .isEqualTo(value(named(calendar(moved), "Decision"), Property.UID));
    assertThat(value(named(calendar(moved), "Decision"), Property.DTSTART)).isEqualTo("20270805");
  }

  @Test
  void the_same_plan_on_the_same_day_gives_the_same_bytes_and_a_later_one_is_newer() {
    String later = ASHDENE.replace("as_of: 2026-11-22", "as_of: 2026-11-23");

    assertThat(calendar(ASHDENE)).isEqualTo(calendar(ASHDENE));
    assertThat(sequence(later)).isEqualTo(sequence(ASHDENE) + 1);
  }

  @Test
  void two_files_have_no_event_in_common() {
    Map<String, VEvent> other =
        events(
            new Terminal()
                .stdin(ASHDENE)
                .with("timeline", "-", "--stdin-filepath", "other.yaml", "-f", "ics")
                .out());

    assertThat(other.keySet()).doesNotContainAnyElementsOf(events(calendar(ASHDENE)).keySet());
  }

  @Test
  void hostile_words_come_back_as_they_were_and_cannot_add_lines() {
    String title =
        "A; b, c\\\\d <script> \uD83C\uDFE5 \u05D5\u05E2\u05D3\u05EA " + "\u00E9".repeat(90);
    String text =
        calendar(
            ASHDENE
                .replace(
                    "title: Ashdene urgent care - engagement and consultation plan",
                    "title: \"" + title + "\"")
                .replace(
                    "name: Survey,", "name: \"x\\r\\nEND:VCALENDAR\\nBEGIN:VEVENT \\u202E\","));

    assertThat(read(text).validate().getEntries()).isEmpty();
    assertThat(value(read(text), "X-WR-CALNAME"))
        .isEqualTo("Timeline: " + title.replace("\\\\", "\\"));
    assertThat(named(text, "x END:VCALENDAR BEGIN:VEVENT \uFFFD")).isNotNull();
    assertThat(text.lines().filter(line -> line.equals("END:VCALENDAR"))).hasSize(1);
    assertThat(text.split("\r\n", -1))
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
  }

  private static int sequence(String plan) {
    return Integer.parseInt(value(named(calendar(plan), "Decision"), Property.SEQUENCE));
  }

  private static String calendar(String plan) {
    Terminal.Result result =
        new Terminal()
            .stdin(plan)
            .with("timeline", "-", "--stdin-filepath", "plans/plan.yaml", "-f", "ics");
    assertThat(result.exit()).as(result.err()).isZero();
    return result.out();
  }

  private static Calendar read(String text) {
    try {
      return new CalendarBuilder().build(new StringReader(text));
    } catch (IOException | ParserException fault) {
      throw new AssertionError(text, fault);
    }
  }

  private static Map<String, VEvent> events(String text) {
    Map<String, VEvent> events = new HashMap<>();
    for (VEvent event : read(text).<VEvent>getComponents(Component.VEVENT)) {
      events.put(value(event, Property.UID), event);
    }
    return events;
  }

  private static VEvent named(String text, String summary) {
    return events(text).values().stream()
        .filter(event -> value(event, Property.SUMMARY).equals(summary))
        .findFirst()
        .orElse(null);
  }

  private static String value(Component event, String property) {
    return event.<Property>getRequiredProperty(property).getValue();
  }

  private static String value(Calendar calendar, String property) {
    return calendar.<Property>getRequiredProperty(property).getValue();
  }

  private static String plan(String example) {
    try {
      return Files.readString(Path.of("../examples", example, "plan.yaml"));
    } catch (IOException fault) {
      throw new AssertionError(fault);
    }
  }
}
