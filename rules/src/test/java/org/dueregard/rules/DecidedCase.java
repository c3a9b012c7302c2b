package org.dueregard.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.dueregard.finding.Finding;
import org.dueregard.finding.Force;
import org.dueregard.finding.Outcome;

/**
 * A decided case, told as a plan, and the grounds on which it was won and lost.
 *
 * @param set the file of expectations that it stands in
 * @param code the name of its plan
 * @param citation where the case is reported
 * @param checked whether a page about it was seen: yes, part or no
 * @param outcome breach, mixed, upheld or advice
 * @param isCounted whether the holding is sure enough to hold the rules to it
 * @param found grounds that must be raised, but for those that are missed
 * @param missed grounds of those found that the rules are known not to raise
 * @param notRaised grounds that must not be raised
 * @param why the holding in a sentence
 */
record DecidedCase(
    String set,
    String code,
    String citation,
    String checked,
    String outcome,
    boolean isCounted,
    Set<String> found,
    Set<String> missed,
    Set<String> notRaised,
    String why) {
  static final Path FOLDER = PlanCases.FOLDER.resolve("caselaw");
  private static final String EXPECTATIONS = "expectations*.yaml";

  /** Every case of every set, in order. */
  static List<DecidedCase> all() throws IOException {
    List<DecidedCase> cases = new ArrayList<>();
    for (String set : files(EXPECTATIONS)) {
      new YAMLMapper()
          .readTree(Files.readString(FOLDER.resolve(set)))
          .properties()
          .forEach(one -> cases.add(of(set, one.getKey(), one.getValue())));
    }
    return cases;
  }

  /** The names of the plans in the folder. */
  static Set<String> plans() throws IOException {
    Set<String> plans = files("*.yaml");
    plans.removeAll(files(EXPECTATIONS));
    return plans;
  }

  /** The grounds of the gaps that bind; what is not shown, asked or advised is no accusation. */
  Set<String> raisedBy(Assurance assurance) throws IOException {
    Set<String> raised = new TreeSet<>();
    String plan = Files.readString(FOLDER.resolve(code + ".yaml"));
    for (Finding one : Outcomes.of(assurance, PlanCases.read(plan)).byId().values()) {
      boolean isBinding = one.force() == Force.LAW || one.force() == Force.RISK;
      if (isBinding && one.outcome() == Outcome.NOT_MET) {
        raised.addAll(one.requirement().grounds());
      }
    }
    return raised;
  }

  /** Everything in which these grounds are not those that the case was decided on. */
  List<String> faults(Set<String> raised) {
    List<String> faults = new ArrayList<>();
    found.stream()
        .filter(ground -> !missed.contains(ground) && !raised.contains(ground))
        .forEach(ground -> faults.add(ground + " was found and is not raised"));
    missed.stream()
        .filter(raised::contains)
        .forEach(ground -> faults.add(ground + " is raised after all: take it off the missed"));
    notRaised.stream()
        .filter(raised::contains)
        .forEach(ground -> faults.add(ground + " was not found and is raised: a false alarm"));
    return faults;
  }

  /** Its row in the page of decided cases. */
  String row() {
    return "| %s | %s | %s | %s | %s | %s |"
        .formatted(
            code,
            citation,
            checked,
            isCounted ? outcome : "not counted",
            String.join(", ", found),
            String.join(", ", missed));
  }

  @Override
  public String toString() {
    return code + " (" + outcome + "): " + why;
  }

  private static DecidedCase of(String set, String code, JsonNode one) {
    Set<String> missed = new TreeSet<>();
    one.path("missed").fieldNames().forEachRemaining(missed::add);
    return new DecidedCase(
        set,
        code,
        one.path("case").asText(),
        word(one.path("checked")),
        one.path("outcome").asText(),
        !one.path("confidence").asText().equals("low"),
        texts(one.path("found")),
        missed,
        texts(one.path("not_raised")),
        one.path("why").asText());
  }

  /** YAML reads a bare yes or no as true or false. */
  private static String word(JsonNode one) {
    return one.isBoolean() ? (one.asBoolean() ? "yes" : "no") : one.asText();
  }

  private static Set<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(JsonNode::asText)
        .collect(TreeSet::new, Set::add, Set::addAll);
  }

  private static Set<String> files(String glob) throws IOException {
    Set<String> names = new TreeSet<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(FOLDER, glob)) {
      found.forEach(file -> names.add(file.getFileName().toString()));
    }
    return names;
  }
}
