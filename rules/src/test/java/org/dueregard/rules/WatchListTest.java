package org.dueregard.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dueregard.finding.Watched;
import org.junit.jupiter.api.Test;

/** What is announced is listed, and turns nothing on or off. */
class WatchListTest {

  @Test
  void everyEntryIsWholeSeenOnADayAndFromASource() {
    List<Watched> watched = Assurance.watched();

    assertThat(watched).extracting(Watched::id).doesNotHaveDuplicates().isSorted();
    for (Watched one : watched) {
      assertThat(one.seenOn()).as(one.id()).isAfter(LocalDate.of(2026, 1, 1));
      assertThat(one.source().checked()).as(one.id()).matches("no|\\d{4}-\\d{2}-\\d{2}");
      assertThat(one.status()).as(one.id()).endsWith(".");
      assertThat(one.effect()).as(one.id()).endsWith(".");
    }
  }

  @Test
  void noRuleOrCatalogueFileNamesAnEntry() throws IOException {
    List<String> faults = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(RuleFiles.FOLDER, "*.{drl,yaml}")) {
      for (Path file : files) {
        String text = Files.readString(file);
        Assurance.watched().stream()
            .filter(one -> text.contains(one.id()))
            .forEach(one -> faults.add(file + " names " + one.id()));
      }
    }
    assertThat(faults).isEmpty();
  }

  /** The Bill would end section 13Q; until a repeal is in force, it is owed as before. */
  @Test
  void theDutyThatABillWouldRepealIsStillOwed() throws IOException {
    String plan =
        """
        plan: {title: A plan, stage: decided, type: consultation}
        proposal: {summary: Close a ward, change_types: [close], affects_range: yes}
        decision: {what: To close the ward, maker: The body, date: 2027-06-01}
        bodies: [{name: NHS England, type: nhs_england, role: decision_maker}]
        activities: [{id: A1, name: Survey, method: survey, audiences: [public]}]
        """;
    assertThat(
            Assurance.load()
                .assess(PlanCases.read(plan), Check.on(LocalDate.of(2026, 11, 23)))
                .duties())
        .anyMatch(duty -> duty.name().equals("NHSE_13Q") && duty.owed());
  }

  @Test
  void aFileThatIsNotWholeIsRefusedWithEveryFault() {
    InputStream file =
        new ByteArrayInputStream(
            "watch: [{id: W-1, change: Something, seen_on: soon, colour: red}]"
                .getBytes(StandardCharsets.UTF_8));

    assertThatThrownBy(() -> WatchList.read(file))
        .hasMessageContaining("'status' is missing")
        .hasMessageContaining("'seen_on' is no date")
        .hasMessageContaining("unknown field 'colour'");
  }
}
