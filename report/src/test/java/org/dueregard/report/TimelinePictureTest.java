package org.dueregard.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dueregard.finding.Schedule;
import org.dueregard.finding.Schedule.Mark;
import org.dueregard.finding.Schedule.Mark.Kind;
import org.dueregard.report.document.Block.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The picture, read back as the XML that it is. */
class TimelinePictureTest {
  private static final int NARROWEST = 328;
  private static final String HOSTILE =
      "<script>alert(1)</script> ]]> & \" \u202E \u0007 \uFFFE \uD83C\uDFE5 \u05D5\u05E2\u05D3\u05EA ";

  static Stream<Arguments> schedules() {
    return Stream.of(
        Arguments.of("none", Timelines.of(List.of(), List.of())),
        Arguments.of("one", Timelines.of(Timelines.apart(1, 1, "Decision "), List.of())),
        Arguments.of(
            "25, a month apart", Timelines.of(Timelines.apart(30, 25, "Meeting "), List.of())),
        Arguments.of(
            "25, a day apart",
            Timelines.of(
                Timelines.apart(1, 25, "A rather long name for what happens "), List.of())),
        Arguments.of("25 on one day", Timelines.of(Timelines.apart(0, 25, "Meeting "), List.of())),
        Arguments.of(
            "ten years apart", Timelines.of(Timelines.apart(3652, 3, "Review "), List.of())),
        Arguments.of(
            "words without a space",
            Timelines.of(Timelines.apart(7, 5, "X".repeat(300)), List.of())),
        Arguments.of("hostile", Timelines.of(Timelines.apart(7, 5, HOSTILE.repeat(3)), List.of())),
        Arguments.of(
            "no exact day",
            Timelines.of(List.of(Timelines.inexact("Decision", "2027-07")), List.of())),
        Arguments.of(
            "four periods at once",
            Timelines.of(
                List.of(),
                List.of(
                    Timelines.window("One", "2027-01-01", "2027-06-30", 181),
                    Timelines.window("Two", "2027-01-15", "2027-06-30", 167),
                    Timelines.window("Three", "2027-02-01", "2027-06-30", 150),
                    Timelines.window("Four", "2027-02-15", "2027-06-30", 136)),
                mark(Kind.PRE_ELECTION_PERIOD, "2026-12-01", "2027-01-11"),
                mark(Kind.SCHOOL_HOLIDAY, "2027-06-20", "2027-08-31"))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("schedules")
  void no_words_lie_over_others_or_run_out_of_the_picture(String name, Schedule schedule)
      throws Exception {
    Picture picture = TimelinePicture.of(Timelines.report(schedule));
    List<Words> words = words(parsed(picture));

    for (Words one : words) {
      assertThat(one.left()).as(one.text()).isGreaterThanOrEqualTo(0);
      assertThat(one.right()).as(one.text()).isLessThanOrEqualTo(picture.width() + 4);
      assertThat(one.base()).as(one.text()).isBetween(10, picture.height());
    }
    for (int i = 0; i < words.size(); i++) {
      for (Words other : words.subList(i + 1, words.size())) {
        Words one = words.get(i);
        boolean isApart =
            one.right() <= other.left()
                || other.right() <= one.left()
                || Math.abs(one.base() - other.base()) >= TimelineLabel.SIZE;
        assertThat(isApart).as("'%s' lies over '%s'", one.text(), other.text()).isTrue();
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("schedules")
  void is_named_and_described_and_has_nothing_that_a_strict_page_forbids(
      String name, Schedule schedule) throws Exception {
    Picture picture = TimelinePicture.of(Timelines.report(schedule));
    Element svg = parsed(picture);

    assertThat(svg.getAttribute("role")).isEqualTo("img");
    for (String id : svg.getAttribute("aria-labelledby").split(" ", -1)) {
      assertThat(picture.svg()).containsOnlyOnce("id=\"" + id + "\"");
    }
    assertThat(text(svg, "title")).isEqualTo("Timeline: A plan");
    assertThat(text(svg, "desc")).isEqualTo(picture.alt());
    assertThat(picture.svg()).doesNotContain("<script", "<style", "style=", "href", "<!", "<?");
    int size = Integer.parseInt(svg.getAttribute("font-size"));
    assertThat(size * NARROWEST / picture.width()).isGreaterThanOrEqualTo(11);
    assertThat(svg.getAttribute("viewBox"))
        .isEqualTo("0 0 " + picture.width() + " " + picture.height());
  }

  @Test
  void what_falls_on_a_day_stands_in_order_and_the_day_of_the_check_is_among_it() throws Exception {
    Schedule schedule =
        Timelines.of(
            List.of(
                Timelines.milestone("Told", LocalDate.of(2026, 9, 16)),
                Timelines.milestone("Decision", LocalDate.of(2028, 2, 29))),
            List.of(Timelines.window("Consultation", "2027-01-11", "2027-04-04", 84)),
            mark(Kind.PRE_ELECTION_PERIOD, "2027-03-25", "2027-05-06"));

    assertThat(beside(schedule))
        .containsExactly(
            "16 September 2026 Told",
            "22 November Day of this check",
            "11 January to 4 April 2027",
            "Consultation, 84 days",
            "25 March to 6 May Local elections, 11",
            "days of Consultation",
            "29 February 2028 Decision",
            "Period in the plan",
            "Pre-election period, to polling day");
  }

  @Test
  void a_bar_is_as_long_as_its_period() throws Exception {
    Schedule schedule =
        Timelines.of(
            List.of(),
            List.of(
                Timelines.window("Long", "2027-01-01", "2027-04-10", 100),
                Timelines.window("Short", "2027-01-01", "2027-02-19", 50)));
    List<Integer> heights = new ArrayList<>();
    NodeList rects =
        parsed(TimelinePicture.of(Timelines.report(schedule))).getElementsByTagName("rect");
    for (int i = 0; i < rects.getLength(); i++) {
      Element rect = (Element) rects.item(i);
      if (rect.getAttribute("fill").equals(TimelineDrawing.BAR)
          && rect.getAttribute("width").equals("18")) {
        heights.add(Integer.parseInt(rect.getAttribute("height")));
      }
    }

    assertThat(heights).hasSize(2);
    assertThat(heights.get(0)).isBetween(heights.get(1) * 2 - 2, heights.get(1) * 2 + 2);
  }

  @Test
  void a_plan_with_no_exact_day_says_so_and_shows_the_rest() throws Exception {
    Schedule schedule = Timelines.of(List.of(Timelines.inexact("Decision", "2027-07")), List.of());

    assertThat(words(parsed(TimelinePicture.of(Timelines.report(schedule)))))
        .extracting(Words::text)
        .containsExactly("The plan gives no exact day.", "No exact day", "2027-07: Decision");
  }

  private static List<String> beside(Schedule schedule) throws Exception {
    return words(parsed(TimelinePicture.of(Timelines.report(schedule)))).stream()
        .filter(one -> one.left() == TimelineDrawing.WORDS)
        .sorted(Comparator.comparing(Words::base))
        .map(words -> words.text().replace('\u00a0', ' '))
        .toList();
  }

  private static Mark mark(Kind kind, String first, String last) {
    return new Mark(kind, "Local elections", LocalDate.parse(first), LocalDate.parse(last));
  }

  /** Words with where they are, as wide as they can be. */
  private record Words(String text, int left, int right, int base) {}

  private static List<Words> words(Element svg) {
    List<Words> words = new ArrayList<>();
    NodeList texts = svg.getElementsByTagName("text");
    for (int i = 0; i < texts.getLength(); i++) {
      Element text = (Element) texts.item(i);
      int x = Integer.parseInt(text.getAttribute("x"));
      int width = TextWidth.of(text.getTextContent(), TimelineLabel.SIZE, false);
      boolean isEnd = text.getAttribute("text-anchor").equals("end");
      words.add(
          new Words(
              text.getTextContent(),
              isEnd ? x - width : x,
              isEnd ? x : x + width,
              Integer.parseInt(text.getAttribute("y"))));
    }
    return words;
  }

  private static String text(Element svg, String name) {
    return svg.getElementsByTagName(name).item(0).getTextContent();
  }

  private static Element parsed(Picture picture) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(picture.svg())))
        .getDocumentElement();
  }
}
