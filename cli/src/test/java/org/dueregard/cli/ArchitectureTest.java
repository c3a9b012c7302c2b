package org.dueregard.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import org.dueregard.plan.PlanPath;
import org.dueregard.rules.Assurance;
import org.dueregard.rules.Check;
import org.dueregard.rules.PackTrial;
import org.dueregard.rules.Packs;
import org.dueregard.rules.UnknownName;

/** The module rules of docs/architecture.md. */
@AnalyzeClasses(packages = "org.dueregard", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule modules_depend_in_one_direction =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("plan")
          .definedBy("org.dueregard.plan")
          .layer("reading")
          .definedBy("org.dueregard.plan.yaml")
          .layer("finding")
          .definedBy("org.dueregard.finding")
          .layer("rules")
          .definedBy("org.dueregard.rules..")
          .layer("report")
          .definedBy("org.dueregard.report..")
          .layer("server")
          .definedBy("org.dueregard.server..")
          .layer("cli")
          .definedBy("org.dueregard.cli..")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("server")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("report")
          .mayOnlyBeAccessedByLayers("server", "cli")
          .whereLayer("rules")
          .mayOnlyBeAccessedByLayers("server", "cli")
          .whereLayer("reading")
          .mayOnlyBeAccessedByLayers("rules", "server", "cli");

  @ArchTest
  static final ArchRule the_plan_uses_no_library =
      noClasses()
          .that()
          .resideInAPackage("org.dueregard.plan")
          .should()
          .dependOnClassesThat()
          .resideOutsideOfPackages("org.dueregard.plan", "java..");

  @ArchTest
  static final ArchRule findings_use_no_library =
      noClasses()
          .that()
          .resideInAPackage("org.dueregard.finding")
          .should()
          .dependOnClassesThat()
          .resideOutsideOfPackages("org.dueregard.finding", "org.dueregard.plan", "java..");

  @ArchTest
  static final ArchRule drools_is_named_only_in_rules =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.dueregard.rules..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.drools..", "org.kie..");

  @ArchTest
  static final ArchRule rules_are_used_only_through_the_door =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.dueregard.rules..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.dueregard.rules..")
                  .and(not(equivalentTo(Assurance.class)))
                  .and(not(equivalentTo(Check.class)))
                  .and(not(equivalentTo(Packs.class)))
                  .and(not(equivalentTo(PackTrial.class)))
                  .and(not(equivalentTo(PackTrial.Tried.class)))
                  .and(not(equivalentTo(UnknownName.class))));

  /** A pack is code: nothing that comes over the network may lead to one. */
  @ArchTest
  static final ArchRule packs_are_loaded_only_by_commands =
      noClasses()
          .that(
              resideInAPackage("org.dueregard.server..")
                  .or(resideInAPackage("org.dueregard.report.."))
                  .or(equivalentTo(ServeCommand.class)))
          .should()
          .dependOnClassesThat(nameMatching("org\\.dueregard\\.rules\\.Pack.*"))
          .orShould()
          .callMethod(Assurance.class, "with", Packs.class);

  /** Nor does a pack come from the network. */
  @ArchTest
  static final ArchRule rules_use_no_network =
      noClasses()
          .that()
          .resideInAPackage("org.dueregard.rules..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.net..", "javax.net..");

  @ArchTest
  static final ArchRule reports_see_of_a_plan_only_its_paths =
      noClasses()
          .that()
          .resideInAPackage("org.dueregard.report..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.dueregard.plan..").and(not(equivalentTo(PlanPath.class))));

  @ArchTest
  static final ArchRule no_clock_is_read_inside =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.dueregard.plan..",
              "org.dueregard.finding..",
              "org.dueregard.rules..",
              "org.dueregard.report..")
          .should()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis");
}
