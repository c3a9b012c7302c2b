package org.dueregard.plan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

@AnalyzeClasses(packages = "org.dueregard", importOptions = DoNotIncludeTests.class)
class ModelArchitectureTest {
  @ArchTest
  static final ArchRule THE_PLAN_NEEDS_NO_LIBRARY =
      classes()
          .that()
          .resideInAPackage("org.dueregard.plan")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "org.dueregard.plan");

  @ArchTest
  static final ArchRule FINDINGS_KNOW_PATHS_OF_THE_PLAN_AND_NO_LIBRARY =
      classes()
          .that()
          .resideInAPackage("org.dueregard.finding")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "org.dueregard.plan", "org.dueregard.finding");

  @ArchTest
  static final ArchRule NOTHING_ASKS_THE_CLOCK =
      noClasses()
          .should()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(Instant.class, "now")
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Clock.class);

  @ArchTest
  static final ArchRule READING_NEEDS_ONLY_THE_STREAMING_PARSER =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.fasterxml.jackson.databind..");
}
