package org.dueregard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dueregard.finding.Portfolio.AtOnce;
import org.dueregard.finding.Portfolio.Some;
import org.dueregard.finding.Report;
import org.dueregard.plan.yaml.PlanReader;
import org.dueregard.rules.Check;
import org.junit.jupiter.api.Test;

/** What is left in memory of plans that were counted: a few words of a few of them. */
class PortfolioMemoryTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final int PLANS = 60;
  private static final int MOST = 5;
  private static final int HELD = 10;

  @Test
  void a_tally_lets_go_of_plans() throws IOException {
    String ashdene = Files.readString(Path.of("../examples/ashdene/plan.yaml"));
    List<WeakReference<String>> titles = new ArrayList<>();
    try (PortfolioTally tally = new PortfolioTally(DAY, MOST, HELD)) {
      for (int i = 0; i < PLANS; i++) {
        Report report = report(i, ashdene.replace("title: Ashdene", "title: Plan " + i + " of"));
        titles.add(new WeakReference<>(report.plan().title()));
        tally.add(report);
      }

      assertThat(live(titles)).isPositive().isLessThan(PLANS / 3);
      assertThat(tally.total("plans").plans()).isEqualTo(PLANS);
    }
  }

  /** Every plan asks while the one before still does, so all are one finding. */
  @Test
  void one_long_chain_of_askings_is_not_held() throws IOException {
    int many = 3000;
    Watched form = new Watched();
    try (SortedSpill<Asking> spill = new SortedSpill<>(Asking.ORDER, form, HELD)) {
      for (int i = 0; i < many; i++) {
        String plan = "plan " + i;
        LocalDate first = DAY.plusDays(i);
        spill.add(
            new Asking(
                "carer", first, first.plusDays(1), LocalDate.MIN, "Carers", plan, plan, "Survey"));
      }
      form.lookAfter(many * 3 / 4);
      Some<AtOnce> found = AskedAtOnce.in(spill, MOST, DAY);

      assertThat(found.items()).extracting(AtOnce::plans).containsExactly(many);
      assertThat(form.live).isPositive().isLessThan(many / 10);
    }
  }

  private static Report report(int number, String text) {
    return Terminal.ASSURANCE.assess(
        new PlanReader().read(number + ".yaml", text.getBytes(StandardCharsets.UTF_8)),
        Check.on(DAY).withDigest());
  }

  private static long live(List<WeakReference<String>> made) {
    System.gc();
    return made.stream().map(WeakReference::get).filter(Objects::nonNull).count();
  }

  /** Remembers the files that it reads, as long as others do. */
  private static final class Watched implements SortedSpill.Form<Asking> {
    private final SortedSpill.Form<Asking> form = new Asking.Form();
    private final List<WeakReference<String>> files = new ArrayList<>();
    private int lookAfter = Integer.MAX_VALUE;
    private long live;

    void lookAfter(int entries) {
      files.clear();
      lookAfter = entries;
    }

    @Override
    public void write(Asking entry, DataOutputStream out) throws IOException {
      form.write(entry, out);
    }

    @Override
    public Asking read(DataInputStream in) throws IOException {
      Asking asking = form.read(in);
      files.add(new WeakReference<>(asking.file()));
      if (files.size() == lookAfter) {
        live = live(files);
      }
      return asking;
    }
  }
}
