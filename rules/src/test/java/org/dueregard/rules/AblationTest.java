package org.dueregard.rules;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
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
import org.junit.jupiter.api.Test;

/**
 * The parts that a requirement says it reads or weighs are those that its outcome depends on; what
 * that means is in docs/decisions/0007-what-a-requirement-reads-is-what-it-depends-on.md.
 */
class AblationTest {
  /** Any question is answered there. */
  private static final String ANSWERS = "/judgements";

  private static final Assurance ASSURANCE = Assurance.load();
  private static final Ablation NATIONAL = ablation(SoundPlan.of(""));
  private static final Map<String, Ablation> LOCAL =
      Assurance.catalogue().policies().stream()
          .map(LocalPolicy::source)
          .collect(toMap(source -> source, source -> ablation(SoundPlan.of(source))));

  private static Ablation ablation(SoundPlan plan) {
    return new Ablation(ASSURANCE, plan.plan());
  }

  /** The sound plan of a requirement: that of its local policy, or the national one. */
  private static Ablation sound(Requirement one) {
    return LOCAL.getOrDefault(one.source().id(), NATIONAL);
  }

  @Test
  void whatChangesAnOutcomeIsDeclared() {
    Map<Ablation, List<Requirement>> bySound = checked().collect(groupingBy(AblationTest::sound));
    List<String> faults = new ArrayList<>();
    bySound.forEach(
        (sound, about) -> {
          Set<String> paths = new TreeSet<>(PlanPaths.all());
          about.forEach(one -> declared(one).forEach(paths::add));
          sound.present(paths).parallelStream()
              .filter(sound::standsWithout)
              .filter(path -> !path.startsWith(ANSWERS))
              .flatMap(path -> undeclared(path, sound, about).stream())
              .forEachOrdered(faults::add);
        });
    assertThat(faults).isEmpty();
  }

  @Test
  void nothingIsMetWithoutWhatItReads() {
    assertThat(checked())
        .filteredOn(one -> sound(one).without(List.of()).get(one.id()) == Outcome.MET)
        .filteredOn(one -> sound(one).without(one.reads()).get(one.id()) == Outcome.MET)
        .extracting(Requirement::id)
        .isEmpty();
  }

  @Test
  void whatIsDeclaredMatters() throws IOException {
    List<Subject> cases = new ArrayList<>();
    for (PlanCase one : PlanCases.all()) {
      cases.add(new Subject(one.expect().keySet(), new Ablation(ASSURANCE, one.plan())));
    }
    Set<String> all = NATIONAL.without(List.of()).keySet();
    for (String plan : DecidedCase.plans()) {
      String text = Files.readString(DecidedCase.FOLDER.resolve(plan));
      cases.add(new Subject(all, new Ablation(ASSURANCE, text)));
    }
    Set<String> faults = new TreeSet<>();
    checked()
        .forEach(
            one ->
                declared(one)
                    .filter(path -> !isFelt(one, path, sound(one)))
                    .filter(path -> cases.stream().noneMatch(in -> in.isFelt(one, path)))
                    .forEach(path -> faults.add(one.id() + " does not depend on " + path)));
    assertThat(faults)
        .as("the parts that no case holds: add a case, or take the path out of the entry")
        .isEmpty();
  }

  private static List<String> undeclared(String path, Ablation sound, List<Requirement> about) {
    Map<String, Outcome> whole = sound.without(List.of());
    Map<String, Outcome> left = sound.without(List.of(path));
    return about.stream()
        .filter(one -> isChanged(of(one, whole), of(one, left)))
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
    Outcome before = of(one, plan.without(List.of()));
    if (before != of(one, plan.without(List.of(path)))) {
      return true;
    }
    List<String> others = one.reads().stream().filter(read -> !read.equals(path)).toList();
    return one.reads().contains(path)
        && of(one, plan.without(others)) != of(one, plan.without(one.reads()));
  }

  /** A local requirement that the plan does not choose does not apply. */
  private static Outcome of(Requirement one, Map<String, Outcome> outcomes) {
    return outcomes.getOrDefault(one.id(), Outcome.NOT_APPLICABLE);
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
