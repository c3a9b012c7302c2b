package org.dueregard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dueregard.finding.Outcome;
import org.dueregard.finding.Requirement;
import org.dueregard.finding.Requirement.Check;
import org.dueregard.rules.PlanCases.PlanCase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The parts that a requirement says it reads or weighs are those that its outcome depends on; what
 * that means is in docs/decisions/0007-what-a-requirement-reads-is-what-it-depends-on.md.
 */
class AblationTest {
  private static final Assurance ASSURANCE = Assurance.load();
  private static Ablation sound;
  private static Map<String, Outcome> whole;

  @BeforeAll
  static void readTheSoundPlan() throws IOException {
    sound = new Ablation(ASSURANCE, PlanCases.sound());
    whole = sound.without(List.of());
  }

  @Test
  void whatChangesAnOutcomeIsDeclared() {
    assertThat(
            sound.present(ModelPaths.all()).parallelStream()
                .filter(sound::standsWithout)
                .flatMap(path -> undeclared(path).stream())
                .toList())
        .isEmpty();
  }

  @Test
  void nothingIsMetWithoutWhatItReads() {
    assertThat(checked())
        .filteredOn(one -> whole.get(one.id()) == Outcome.MET)
        .filteredOn(one -> sound.without(one.reads()).get(one.id()) == Outcome.MET)
        .extracting(Requirement::id)
        .isEmpty();
  }

  @Test
  void whatIsDeclaredMatters() throws IOException {
    List<Subject> cases = new ArrayList<>();
    for (PlanCase one : PlanCases.all()) {
      cases.add(new Subject(one.expect().keySet(), new Ablation(ASSURANCE, one.plan())));
    }
    Set<String> all = whole.keySet();
    for (String plan : DecidedCase.plans()) {
      String text = Files.readString(DecidedCase.FOLDER.resolve(plan));
      cases.add(new Subject(all, new Ablation(ASSURANCE, text)));
    }
    Set<String> faults = new TreeSet<>();
    checked()
        .forEach(
            one ->
                declared(one)
                    .filter(path -> !isFelt(one, path, sound))
                    .filter(path -> cases.stream().noneMatch(in -> in.isFelt(one, path)))
                    .forEach(path -> faults.add(one.id() + " does not depend on " + path)));
    assertThat(faults)
        .as("the parts that no case holds: add a case, or take the path out of the entry")
        .isEmpty();
  }

  private static List<String> undeclared(String path) {
    Map<String, Outcome> left = sound.without(List.of(path));
    return checked()
        .filter(one -> isChanged(whole.get(one.id()), left.get(one.id())))
        .filter(one -> declared(one).noneMatch(declared -> isRelated(declared, path)))
        .map(one -> one.id() + " depends on " + path)
        .toList();
  }

  /** A plan, and the requirements that it is about. */
  private record Subject(Set<String> about, Ablation plan) {
    boolean isFelt(Requirement one, String path) {
      return about.contains(one.id()) && AblationTest.isFelt(one, path, plan);
    }
  }

  /** Without it the outcome is another; or with the alternatives gone as well. */
  private static boolean isFelt(Requirement one, String path, Ablation plan) {
    if (plan.present(List.of(path)).isEmpty()) {
      return false;
    }
    Outcome before = plan.without(List.of()).get(one.id());
    if (before != plan.without(List.of(path)).get(one.id())) {
      return true;
    }
    List<String> others = one.reads().stream().filter(read -> !read.equals(path)).toList();
    return one.reads().contains(path)
        && plan.without(others).get(one.id()) != plan.without(one.reads()).get(one.id());
  }

  private static boolean isChanged(Outcome before, Outcome after) {
    return before != after && before != Outcome.NOT_APPLICABLE && after != Outcome.NOT_APPLICABLE;
  }

  /** One is the other or holds it. */
  private static boolean isRelated(String one, String other) {
    return (one + "/").startsWith(other + "/") || (other + "/").startsWith(one + "/");
  }

  private static Stream<Requirement> checked() {
    return ASSURANCE.requirements().stream().filter(one -> one.check() != Check.NONE);
  }

  private static Stream<String> declared(Requirement one) {
    return Stream.concat(one.reads().stream(), one.weighs().stream());
  }
}
