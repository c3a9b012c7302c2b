package org.dueregard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dueregard.finding.Finding;
import org.dueregard.finding.Force;
import org.dueregard.finding.Outcome;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Decided cases, told as plans: what a court or panel found is raised, and what it rejected is not.
 */
class CaselawTest {
  private static final Path FOLDER = PlanCases.FOLDER.resolve("caselaw");
  private static final String EXPECTATIONS = "expectations.yaml";
  private static final Assurance ASSURANCE = Assurance.load();

  @TestFactory
  Stream<DynamicTest> decidedCases() throws IOException {
    return expectations().properties().stream()
        .map(
            one ->
                DynamicTest.dynamicTest(
                    one.getKey() + ": " + one.getValue().path("why").asText(),
                    () -> assertRaised(one.getKey(), one.getValue())));
  }

  @Test
  void everyPlanHasAnExpectation() throws IOException {
    Set<String> plans = new TreeSet<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(FOLDER, "*.yaml")) {
      found.forEach(plan -> plans.add(plan.getFileName().toString()));
    }
    plans.remove(EXPECTATIONS);
    assertThat(plans)
        .containsExactlyElementsOf(
            expectations().properties().stream().map(one -> one.getKey() + ".yaml").toList());
  }

  /** The plans, as text. */
  static List<String> plans() throws IOException {
    List<String> plans = new ArrayList<>();
    for (Map.Entry<String, JsonNode> one : expectations().properties()) {
      plans.add(Files.readString(FOLDER.resolve(one.getKey() + ".yaml")));
    }
    return plans;
  }

  private static JsonNode expectations() throws IOException {
    return new YAMLMapper().readTree(Files.readString(FOLDER.resolve(EXPECTATIONS)));
  }

  private static void assertRaised(String code, JsonNode expected) throws IOException {
    Set<String> raised = raised(code);
    assertThat(raised).as("found").containsAll(texts(expected.path("found")));
    assertThat(raised).as("not raised").doesNotContainAnyElementsOf(none(expected));
  }

  /** AssertJ wants at least one element to look for. */
  private static Set<String> none(JsonNode expected) {
    Set<String> none = texts(expected.path("not_raised"));
    none.add("no such ground");
    return none;
  }

  /** The grounds of the gaps that bind; what is not shown, asked or advised is no accusation. */
  private static Set<String> raised(String code) throws IOException {
    Set<String> raised = new TreeSet<>();
    String plan = Files.readString(FOLDER.resolve(code + ".yaml"));
    for (Finding one : Outcomes.of(ASSURANCE, PlanCases.read(plan)).byId().values()) {
      boolean isBinding = one.force() == Force.LAW || one.force() == Force.RISK;
      if (isBinding && one.outcome() == Outcome.NOT_MET) {
        raised.addAll(one.requirement().grounds());
      }
    }
    return raised;
  }

  private static Set<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(JsonNode::asText)
        .collect(TreeSet::new, Set::add, Set::addAll);
  }
}
