package org.dueregard.report;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.LocalDate;
import org.dueregard.plan.PlanPath;

@AnalyzeClasses(packages = "org.dueregard.report", importOptions = DoNotIncludeTests.class)
class ReportBordersTest {
  @ArchTest
  static final ArchRule OF_A_PLAN_THE_FORMATS_SEE_ONLY_PATHS =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.dueregard.plan..").and(not(type(PlanPath.class))));

  @ArchTest
  static final ArchRule THE_FORMATS_NEVER_SEE_THE_RULES =
      noClasses().should().dependOnClassesThat().resideInAPackage("org.dueregard.rules..");

  @ArchTest
  static final ArchRule NO_FORMAT_READS_A_CLOCK =
      noClasses().should().callMethod(LocalDate.class, "now");

  @ArchTest
  static final ArchRule ONLY_THE_WAY_IN_IS_PUBLIC =
      classes()
          .that()
          .resideInAPackage("org.dueregard.report")
          .and()
          .arePublic()
          .and()
          .haveSimpleNameNotEndingWith("Generated")
          .should()
          .haveSimpleName("Format")
          .orShould()
          .haveSimpleName("Sharing")
          .orShould()
          .haveSimpleName("DifferenceFormat")
          .orShould()
          .haveSimpleName("PortfolioFormat")
          .orShould()
          .haveSimpleName("Volume")
          .orShould()
          .haveSimpleName("JobSummary")
          .orShould()
          .haveSimpleName("Repository")
          .orShould()
          .haveSimpleName("Audience")
          .orShould()
          .haveSimpleName("HouseStyle")
          .orShould()
          .haveSimpleName("Options")
          .orShould()
          .haveSimpleName("TimelineFormat")
          .orShould()
          .haveSimpleName("Paper")
          .orShould()
          .haveSimpleName("ReportSchema");

  @ArchTest
  static final ArchRule ONLY_WORD_AND_PDF_KNOW_THEIR_LIBRARIES =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.dueregard.report.office")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.apache.poi..",
              "org.apache.xmlbeans..",
              "org.openxmlformats..",
              "com.openhtmltopdf..",
              "org.apache.pdfbox..",
              "com.github.weisj..",
              "org.jsoup..",
              "java.awt..");

  @ArchTest
  static final ArchRule ONLY_ONE_CLASS_LEADS_TO_THEM =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.dueregard.report.office")
          .and()
          .doNotHaveSimpleName("PaperWriter")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.dueregard.report.office");
}
