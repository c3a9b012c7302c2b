package org.dueregard.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dueregard.finding.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvVolumeTest {
  @Test
  void aRowForEachProblemThenEachGapThenWhatIsWaived() throws Exception {
    List<CSVRecord> rows = rows(Ashdene.report());

    assertThat(rows)
        .extracting(row -> row.get("Outcome") + " " + row.get("Requirement"))
        .containsExactly(
            "file warning ",
            "not shown SCR-2-03",
            "not shown SOS-1-01",
            "not shown FBK-1-02",
            "not met EIA-1-05",
            "not met INF-1-04",
            "not met GUN-3-07",
            "waived P10-4-02");
    assertThat(rows)
        .extracting(row -> row.get("No."))
        .containsExactly("1", "2", "3", "4", "5", "6", "7", "8");
  }

  @Test
  void aGapHasTheColumnsOfTheGapTable() throws Exception {
    CSVRecord told = rows(Ashdene.report()).get(1);

    Map<String, String> expected = new TreeMap<>();
    expected.put("Plan", "Ashdene urgent care - engagement and consultation plan");
    expected.put("No.", "2");
    expected.put("Outcome", "not shown");
    expected.put("What is needed", "Every council affected is told and asked for its view");
    expected.put(
        "Where it comes from",
        "Health scrutiny regulations 2013, regulation 23"
            + " (https://www.legislation.gov.uk/uksi/2013/218)");
    expected.put(
        "What we found",
        "18% of the people affected live in Northshire. The plan does not show that Northshire"
            + " Council has been told. The facts: people affected: Northshire, 18%"
            + " (people_affected.areas[1], line 67); committees told: Midshire only"
            + " (scrutiny.committees, line 125).");
    expected.put(
        "Why it matters",
        "In a 2019 case a neighbouring council joined late, and extra work followed.");
    expected.put(
        "What to do", "Tell Northshire Council and ask if it thinks the change is substantial.");
    expected.put("Who", "Head of engagement");
    expected.put("Do it by", "19 October 2026");
    expected.put("Overdue", "yes");
    expected.put("Requirement", "SCR-2-03");
    expected.put("Force", "law");
    expected.put("Place", "plans/ashdene.yaml:125:5");
    assertThat(new TreeMap<>(told.toMap())).isEqualTo(expected);
  }

  @Test
  void aWaivedGapSaysWhoAcceptsItUntilWhenAndWhy() throws Exception {
    assertThat(rows(Ashdene.report()).get(7).get("What to do"))
        .isEqualTo(
            "Accepted by Chair of the board until 31 January 2027: Paper forms are being printed"
                + " again.");
  }

  @Test
  void aFileThatCannotBeReadHasARowForEachProblem() throws Exception {
    List<CSVRecord> rows = rows(Sample.unreadable());

    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).get("Plan")).isEqualTo("plans/broken.yaml");
    assertThat(rows.get(0).get("Outcome")).isEqualTo("file error");
    assertThat(rows.get(0).get("Place")).isEqualTo("plans/broken.yaml:12:3");
  }

  @Test
  void severalPlansShareOneHead() throws Exception {
    assertThat(rows(Ashdene.report(), Sample.gaps(2)))
        .extracting(row -> row.get("Plan"))
        .contains("A plan", "Ashdene urgent care - engagement and consultation plan")
        .doesNotContain("Plan")
        .hasSize(10);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=HYPERLINK(\"http://x\")",
        "+1",
        "-1+1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        " =1",
        "＝1",
        "%0A=1",
        "|calc"
      })
  void noCellIsTakenForAFormula(String text) throws Exception {
    for (CSVRecord row : rows(Sample.saying(text))) {
      assertThat(row.toList())
          .allSatisfy(cell -> assertThat(cell).doesNotMatch("(?s)[=+\\-@\t\r|%＝].*"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\"b", "a,b;c", "a\nb\r\nc", "\u0000\u202Eb", "😀\uD800", "'"})
  void hostileTextStaysInItsCell(String text) throws Exception {
    for (CSVRecord row : rows(Sample.saying(text))) {
      assertThat(row.size()).isEqualTo(14);
      assertThat(row.get("Plan")).isEqualTo(PlainText.of(text));
    }
    assertThat(rows(Sample.saying(text))).hasSize(3);
  }

  private static List<CSVRecord> rows(Report... reports) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Volume volume = Format.CSV.open(Options.PLAIN, false, out)) {
      for (Report report : reports) {
        volume.add(report);
      }
    }
    String csv = out.toString(StandardCharsets.UTF_8);
    assertThat(csv).startsWith("\uFEFF\"Plan\"").endsWith("\"\r\n");
    CSVFormat strict = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(csv.substring(1), strict)) {
      return parser.getRecords();
    }
  }
}
