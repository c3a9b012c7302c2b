package org.dueregard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.dueregard.plan.yaml.Read;
import org.junit.jupiter.api.Test;

/** A pack that fails while it runs costs its own requirements and nothing else. */
public class PackRunTest {
  private static final CountDownLatch NEVER = new CountDownLatch(1);
  private static final AtomicInteger STARTED = new AtomicInteger();

  private static final String HEAD =
      """
      package org.dueregard.pack;
      import org.dueregard.plan.Decision;
      import org.dueregard.rules.DutyOwed;
      import static org.dueregard.rules.Conclude.gap;
      """;
  private static final String SOUND =
      """
      rule "TST-02 it goes on"
      when
          $d : Decision( )
          exists DutyOwed( )
      then
          gap( kcontext, $d );
      end
      """;
  private static final String ENDLESS =
      """
      rule "TST-01 it never ends"
      when
          $d : Decision( org.dueregard.rules.PackRunTest.never() )
      then
          gap( kcontext, $d );
      end
      """;
  private static final String THROWING =
      """
      rule "TST-01 it throws"
      when
          $d : Decision( )
      then
          $d.informedBy().items().get( 99 );
      end
      """;

  /** Called by a rule of this test. */
  public static boolean never() {
    STARTED.incrementAndGet();
    try {
      NEVER.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    return false;
  }

  @Test
  void whatNeverEndsIsLeftBehindAndNotStartedAgain() throws IOException {
    Pack pack = pack(HEAD + ENDLESS);
    STARTED.set(0);

    Pack.Result first = pack.run(facts(), List.of(), Duration.ofMillis(800));
    Pack.Result second = pack.run(facts(), List.of(), Duration.ofMinutes(5));
    NEVER.countDown();

    assertThat(first.failed().get("TST-01 it never ends")).contains("did not end within");
    assertThat(second.failed().get("TST-01 it never ends")).contains("in an earlier plan");
    assertThat(STARTED).hasValue(1);
  }

  @Test
  void aRuleThatThrowsIsNamedAndTheOthersGoOn() throws IOException {
    Pack.Result result = pack(HEAD + THROWING + SOUND).run(facts(), owed());

    assertThat(result.failed()).containsOnlyKeys("TST-01 it throws");
    assertThat(result.failed().get("TST-01 it throws")).contains("IndexOutOfBounds");
    assertThat(result.concluded()).extracting(Conclusion::requirement).containsOnly("TST-02");
  }

  @Test
  void itSeesTheDutiesOwed() throws IOException {
    Pack pack = pack(HEAD + SOUND);

    assertThat(pack.run(facts(), List.of()).concluded()).isEmpty();
    assertThat(pack.run(facts(), owed()).concluded()).hasSize(1);
  }

  private static Pack pack(String rules) {
    RuleBase base =
        RuleBase.of(
            RuleFiles.base(Map.of("test.drl", rules)),
            wanted -> RuleFiles.compile(Map.of("test.drl", HEAD + SOUND)));
    return new Pack(Path.of("test"), List.of(), List.of(), base);
  }

  private static List<Object> facts() throws IOException {
    return new ArrayList<>(OrderTest.facts(sound()));
  }

  private static List<DutyOwed> owed() throws IOException {
    return List.of(new DutyOwed(Duty.CONSULT, "it is", sound().plan().decision()));
  }

  private static Read.Ok sound() throws IOException {
    return PlanCases.read(PlanCases.sound());
  }
}
