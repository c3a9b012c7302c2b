package org.dueregard.rules;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.dueregard.plan.Plan;
import org.dueregard.plan.yaml.PlanReader;
import org.dueregard.plan.yaml.Read;

/** The cases beside the rules: one change from the sound plan, and exactly what it changes. */
final class PlanCases {
  static final Path FOLDER = Path.of("src/test/resources/org/dueregard/rules");
  private static final String LEAST =
      """
      plan: {title: A plan, stage: idea}
      proposal: {summary: Close a ward, change_types: [close]}
      bodies: [{name: The board, type: icb, role: decision_maker}]
      """;
  private static final Path SOUND = RuleFiles.FOLDER.resolve("pack/sound-plan.yaml");

  private PlanCases() {}

  /**
   * One case.
   *
   * @param sound the sound plan that it changes
   * @param source the source of duty whose file it stands in
   * @param name a sentence
   * @param plan the plan after the change
   * @param expectation the outcomes that differ from the sound plan's, by id or by prefix and star
   */
  record PlanCase(
      SoundPlan sound, String source, String name, String plan, Expectation expectation) {
    Map<String, String> expect() {
      return expectation.outcomes();
    }

    Outcomes outcomes(Assurance assurance) {
      return Outcomes.of(assurance, read(plan), sound.policies());
    }

    @Override
    public String toString() {
      return source + ": " + name;
    }
  }

  /** The sound plan, as text. */
  static String sound() throws IOException {
    return Files.readString(SOUND);
  }

  /** Every case of every file, in order. */
  static List<PlanCase> all() throws IOException {
    List<PlanCase> cases = new ArrayList<>();
    TreeSet<Path> files = new TreeSet<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(FOLDER, "*.cases.yaml")) {
      found.forEach(files::add);
    }
    for (Path file : files) {
      String source = file.getFileName().toString().replace(".cases.yaml", "");
      SoundPlan sound = SoundPlan.of(source.replaceFirst("-\\d[a-z]?$", ""));
      Yaml base = PlanChange.read(sound.plan());
      List<String> faults = new ArrayList<>();
      Yaml text = PlanChange.read(Files.readString(file));
      for (CaseFile.Case one : CaseFile.read(source, text, faults)) {
        String plan = PlanChange.onto(base, one.change());
        cases.add(new PlanCase(sound, source, one.name(), plan, one.expect()));
      }
      if (!faults.isEmpty()) {
        throw new AssertionError(faults);
      }
    }
    return cases;
  }

  /** This plan with this change. */
  static String merged(String plan, String change) {
    return PlanChange.onto(PlanChange.read(plan), PlanChange.read(change));
  }

  static Read.Ok read(String plan) {
    Read read = new PlanReader().read("plan.yaml", plan.getBytes(StandardCharsets.UTF_8));
    if (read instanceof Read.Ok ok) {
      return ok;
    }
    throw new AssertionError("not a plan: " + read.problems());
  }

  /** The least that a plan must say, and these sections. */
  static Plan least(String sections) {
    return read(merged(LEAST, sections)).plan();
  }

  static Read.Ok resource(String name) throws IOException {
    try (InputStream in = PlanCases.class.getResourceAsStream(name)) {
      return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
