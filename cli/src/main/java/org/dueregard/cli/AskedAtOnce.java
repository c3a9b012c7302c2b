package org.dueregard.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Iterator;
import org.dueregard.finding.Portfolio.Asked;
import org.dueregard.finding.Portfolio.AtOnce;
import org.dueregard.finding.Portfolio.Some;

/**
 * Finds where several plans ask under one key on the same days. Entries come by key, then by first
 * day; those that follow one another without a free day make one finding.
 */
final class AskedAtOnce {
  /** How many askings of one finding are listed. */
  private static final int LISTED = 20;

  private static final Comparator<AtOnce> SOONEST =
      Comparator.comparing(AtOnce::first).thenComparing(AtOnce::name);

  private final LocalDate day;
  private final Foremost<AtOnce> found;
  private Run run;

  private AskedAtOnce(int most, LocalDate day) {
    this.day = day;
    Comparator<AtOnce> pastLast = Comparator.comparing(one -> one.last().isBefore(day));
    this.found = new Foremost<>(most, pastLast.thenComparing(SOONEST));
  }

  /**
   * The findings, those still to come first.
   *
   * @param most how many to keep
   * @param day the day from which days are still to come
   */
  static Some<AtOnce> in(SortedSpill<Asking> entries, int most, LocalDate day) throws IOException {
    AskedAtOnce asked = new AskedAtOnce(most, day);
    Iterator<Asking> inOrder = entries.inOrder();
    while (inOrder.hasNext()) {
      asked.take(inOrder.next());
    }
    asked.end();
    return asked.found.inOrder();
  }

  private void take(Asking entry) {
    if (run == null || !run.isFollowedBy(entry)) {
      end();
      run = new Run(entry, day);
    }
    run.add(entry);
  }

  private void end() {
    if (run != null && run.days > 0) {
      found.add(run.finding());
    }
  }

  /**
   * Entries of one key without a free day between them. Their number has no bound, so of each plan
   * nothing is kept: an entry says itself whether its plan has asked before.
   */
  private static final class Run {
    private final String key;
    private final String name;
    private final LocalDate from;
    private final Foremost<Asked> asked;

    /** The latest day so far, and the latest of any plan but the one that has it. */
    private LocalDate latest = LocalDate.MIN;

    private LocalDate latestOfOthers = LocalDate.MIN;
    private String fileOfLatest = "";

    private LocalDate firstTwice;
    private LocalDate lastTwice = LocalDate.MIN;
    private long days;
    private int plans;

    Run(Asking first, LocalDate day) {
      key = first.key();
      name = first.name();
      from = first.first();
      Comparator<Asked> pastLast = Comparator.comparing(one -> one.last().isBefore(day));
      asked =
          new Foremost<>(LISTED, pastLast.thenComparing(Asked::first).thenComparing(Asked::file));
    }

    boolean isFollowedBy(Asking entry) {
      return entry.key().equals(key) && !entry.first().isAfter(latest);
    }

    void add(Asking entry) {
      plans += entry.earlier().isBefore(from) ? 1 : 0;
      asked.add(new Asked(entry.plan(), entry.file(), entry.what(), entry.first(), entry.last()));
      boolean isSamePlan = entry.file().equals(fileOfLatest);
      LocalDate others = isSamePlan ? latestOfOthers : latest;
      twice(entry.first(), entry.last().isBefore(others) ? entry.last() : others);
      if (isSamePlan) {
        latest = Asking.later(latest, entry.last());
      } else if (entry.last().isAfter(latest)) {
        latestOfOthers = latest;
        latest = entry.last();
        fileOfLatest = entry.file();
      } else {
        latestOfOthers = Asking.later(latestOfOthers, entry.last());
      }
    }

    /** On these days two plans ask; days that are known already are not counted again. */
    private void twice(LocalDate first, LocalDate last) {
      LocalDate from = first.isAfter(lastTwice) ? first : lastTwice.plusDays(1);
      if (last.isBefore(from)) {
        return;
      }
      days += ChronoUnit.DAYS.between(from, last) + 1;
      firstTwice = firstTwice == null ? from : firstTwice;
      lastTwice = last;
    }

    AtOnce finding() {
      return new AtOnce(name, firstTwice, lastTwice, days, plans, asked.inOrder());
    }
  }
}
