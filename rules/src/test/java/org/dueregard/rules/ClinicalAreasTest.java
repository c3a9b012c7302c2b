package org.dueregard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dueregard.plan.PlanPath;
import org.dueregard.plan.Stated;
import org.dueregard.plan.Texts;
import org.junit.jupiter.api.Test;

/** The five clinical areas of each version of Core20PLUS5, as people word them. */
class ClinicalAreasTest {

  @Test
  void theFiveForAdultsAreKnownHoweverTheyAreWorded() {
    for (String one :
        List.of(
            "Maternity",
            "Severe mental illness (SMI)",
            "Chronic respiratory disease",
            "COPD",
            "Early cancer diagnosis",
            "Hypertension case-finding",
            "High blood pressure")) {
      assertThat(areas(true, false, one).isUnfamiliar()).as(one).isFalse();
    }
  }

  @Test
  void theFiveForChildrenAreKnownHoweverTheyAreWorded() {
    for (String one :
        List.of("Asthma", "Diabetes", "Epilepsy", "Oral health", "Teeth", "Mental health")) {
      assertThat(areas(false, true, one).isUnfamiliar()).as(one).isFalse();
    }
  }

  @Test
  void anAreaOfTheOtherVersionIsUnfamiliar() {
    assertThat(areas(true, false, "Epilepsy").isUnfamiliar()).isTrue();
    assertThat(areas(false, true, "Maternity").isUnfamiliar()).isTrue();
    assertThat(areas(true, true, "Epilepsy", "Maternity").isUnfamiliar()).isFalse();
  }

  @Test
  void strokeIsAFaultOnlyWhereItIsAnAreaOfItsOwn() {
    assertThat(areas(true, false, "Stroke").isStroke()).isTrue();
    assertThat(areas(true, false, "Stroke").isUnfamiliar()).isFalse();
    assertThat(areas(true, false, "Blood pressure, to prevent stroke").isStroke()).isFalse();
  }

  private static ClinicalAreas areas(boolean adults, boolean children, String... named) {
    PlanPath at = new PlanPath("/health_inequalities/core20plus5/clinical_areas");
    List<String> items = List.of(named);
    Texts texts = new Texts(new Stated.Value<>(at, items, items.toString(), ""));
    return new ClinicalAreas(texts, adults, children);
  }
}
