package org.dueregard.cli;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.dueregard.finding.Portfolio.Asked;
import org.dueregard.finding.Portfolio.AtOnce;
import org.dueregard.finding.Portfolio.Some;
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
  void ofManyWhoAskThoseStillToComeAreListed() throws IOException {
    Asking[] entries = new Asking[30];
    for (int i = 0; i < entries.length; i++) {
      entries[i] = entry("plan " + (10 + i), i - 15, i - 14);
    }

    Some<Asked> asked = found(10, entries).get(0).asked();

    assertThat(asked.more()).isEqualTo(10);
    assertThat(asked.items()).extracting(Asked::file).startsWith("plan 24", "plan 25").hasSize(20);
    assertThat(asked.items()).extracting(Asked::file).endsWith("plan 13");
  }

  @Test
  void onePlanAloneAsksNobodyTwice() throws IOException {
    assertThat(found(10, entry("a", 0, 9), entry("a", 5, 14))).isEmpty();
  }

  @Test
  void plansOneAfterAnotherDoNotMeet() throws IOException {
    assertThat(found(10, entry("a", 0, 9), entry("b", 10, 14))).isEmpty();
  }

  @Test
  void aPlanThatAsksAgainCountsOnceInARunAndAgainInTheNext() throws IOException {
    List<AtOnce> found =
        found(
            10,
            entry("a", 0, 9),
            entry("a", 2, 3),
            entry("b", 5, 14),
            entry("a", 14, 15),
            entry("a", 20, 29),
            entry("b", 25, 29));

    assertThat(found).extracting(AtOnce::plans).containsExactly(2, 2);
  }

  /** Against a count of each day and each plan by itself, in memory and by way of files. */
  @ParameterizedTest
  @ValueSource(ints = {3, 1000})
  void countsTheSameAsDayByDay(int inMemory) throws IOException {
    for (int seed = 0; seed < 50; seed++) {
      Random random = new Random(seed);
      Asking[] entries = new Asking[12];
      for (int i = 0; i < entries.length; i++) {
        int first = random.nextInt(60);
        entries[i] =
            entry(
                String.valueOf((char) ('a' + random.nextInt(4))),
                first,
                first + random.nextInt(15));
      }
      long days = 0;
      List<Integer> plans = new ArrayList<>();
      Set<String> inRun = new TreeSet<>();
      boolean isTwice = false;
      for (LocalDate day = DAY; day.isBefore(DAY.plusDays(90)); day = day.plusDays(1)) {
        LocalDate today = day;
        Set<String> asking = asking(entries, today);
        if (Arrays.stream(entries).noneMatch(one -> goesOn(one, today))) {
          if (isTwice) {
            plans.add(inRun.size());
          }
          inRun.clear();
          isTwice = false;
        }
        inRun.addAll(asking);
        isTwice |= asking.size() > 1;
        days += asking.size() > 1 ? 1 : 0;
      }
      List<AtOnce> found = found(inMemory, entries);

      assertThat(found.stream().mapToLong(AtOnce::days).sum()).as("seed " + seed).isEqualTo(days);
      assertThat(found).as("seed " + seed).extracting(AtOnce::plans).isEqualTo(plans);
    }
  }

  private static Set<String> asking(Asking[] entries, LocalDate day) {
    return Arrays.stream(entries)
        .filter(one -> !day.isBefore(one.first()) && !day.isAfter(one.last()))
        .map(Asking::file)
        .collect(toCollection(TreeSet::new));
  }

  /** Whether it asks on this day and has asked on the day before. */
  private static boolean goesOn(Asking one, LocalDate day) {
    return day.isAfter(one.first()) && !day.isAfter(one.last());
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

  private static List<AtOnce> found(int inMemory, Asking... entries) throws IOException {
    Map<String, List<Asking>> byPlan =
        Arrays.stream(entries).collect(groupingBy(Asking::file, toList()));
    try (SortedSpill<Asking> spill = new SortedSpill<>(Asking.ORDER, new Asking.Form(), inMemory)) {
      for (List<Asking> ofOne : byPlan.values()) {
        for (Asking asking : Asking.ofOnePlan(ofOne)) {
          spill.add(asking);
        }
      }
      return AskedAtOnce.in(spill, 100, DAY).items();
    }
  }

  private static Asking entry(String plan, int first, int last) {
    return new Asking(
        "carer",
        DAY.plusDays(first),
        DAY.plusDays(last),
        LocalDate.MIN,
        "Carers",
        plan,
        plan,
        "Survey");
  }
}
