package org.dueregard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.dueregard.finding.Portfolio.AtOnce;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskedAtOnceTest {
  private static final LocalDate DAY = LocalDate.of(2027, 1, 1);

  @Test
  void countsOnlyDaysOnWhichTwoPlansAsk() throws IOException {
    List<AtOnce> found = found(10, entry("a", 0, 9), entry("b", 5, 14), entry("a", 12, 20));

    assertThat(found)
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.first()).isEqualTo(DAY.plusDays(5));
              assertThat(one.last()).isEqualTo(DAY.plusDays(14));
              assertThat(one.days()).isEqualTo(5 + 3);
              assertThat(one.plans()).isEqualTo(2);
              assertThat(one.asked().count()).isEqualTo(3);
            });
  }

  @Test
  void onePlanAloneAsksNobodyTwice() throws IOException {
    assertThat(found(10, entry("a", 0, 9), entry("a", 5, 14))).isEmpty();
  }

  @Test
  void plansOneAfterAnotherDoNotMeet() throws IOException {
    assertThat(found(10, entry("a", 0, 9), entry("b", 10, 14))).isEmpty();
  }

  /** Against a count of each day by itself, in memory and by way of files. */
  @ParameterizedTest
  @ValueSource(ints = {3, 1000})
  void countsTheSameAsDayByDay(int inMemory) throws IOException {
    for (int seed = 0; seed < 50; seed++) {
      Random random = new Random(seed);
      SortedSpill.Entry[] entries = new SortedSpill.Entry[12];
      for (int i = 0; i < entries.length; i++) {
        int first = random.nextInt(60);
        entries[i] =
            entry(
                String.valueOf((char) ('a' + random.nextInt(4))),
                first,
                first + random.nextInt(15));
      }
      long days = 0;
      for (LocalDate day = DAY; day.isBefore(DAY.plusDays(90)); day = day.plusDays(1)) {
        Set<String> asking = new TreeSet<>();
        for (SortedSpill.Entry one : entries) {
          if (!day.isBefore(one.first()) && !day.isAfter(one.last())) {
            asking.add(one.file());
          }
        }
        days += asking.size() > 1 ? 1 : 0;
      }

      assertThat(found(inMemory, entries).stream().mapToLong(AtOnce::days).sum())
          .as("seed " + seed)
          .isEqualTo(days);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Unpaid carers | unpaid carer",
        "Unpaid carer's | Unpaid, Carers",
        "Families (Dale End) | family dale end",
        "PEOPLE OVER 75 | People over 75",
      })
  void namesAgreeButForCasePunctuationAndPlural(String one, String other) {
    assertThat(NameKey.of(one)).isEqualTo(NameKey.of(other)).isNotEmpty();
  }

  @Test
  void otherNamesDoNotAgree() {
    assertThat(NameKey.of("People over 75")).isNotEqualTo(NameKey.of("People over 65"));
    assertThat(NameKey.of("...")).isEmpty();
  }

  private static List<AtOnce> found(int inMemory, SortedSpill.Entry... entries) throws IOException {
    try (SortedSpill spill = new SortedSpill(inMemory)) {
      for (SortedSpill.Entry entry : entries) {
        spill.add(entry);
      }
      return AskedAtOnce.in(spill, 100, DAY).items();
    }
  }

  private static SortedSpill.Entry entry(String plan, int first, int last) {
    return new SortedSpill.Entry(
        "carer", DAY.plusDays(first), DAY.plusDays(last), "Carers", plan, plan, "Survey");
  }
}
