package org.dueregard.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PlanPathTest {
  private static final PlanPath ODD = PlanPath.ROOT.child("local").child("a/b~c");

  @Test
  void keysAreEscapedAsJsonPointersAre() {
    assertThat(ODD.pointer()).isEqualTo("/local/a~1b~0c");
    assertThat(ODD.last()).isEqualTo("a/b~c");
    assertThat(ODD.parent().last()).isEqualTo("local");
    assertThat(PlanPath.ROOT.child("~1").last()).isEqualTo("~1");
  }

  @Test
  void aPathIsWithinItsParentsAndNotWithinANamesake() {
    PlanPath plan = PlanPath.ROOT.child("plan");
    assertThat(plan.child("title").isWithin(plan)).isTrue();
    assertThat(plan.isWithin(PlanPath.ROOT)).isTrue();
    assertThat(PlanPath.ROOT.child("planning").isWithin(plan)).isFalse();
    assertThat(PlanPath.ROOT.parent()).isEqualTo(PlanPath.ROOT);
  }

  @Test
  void aPathStartsWithASlash() {
    assertThatThrownBy(() -> new PlanPath("plan")).hasMessage("a plan path starts with '/': plan");
  }
}
