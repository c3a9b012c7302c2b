package org.dueregard.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dueregard.cli.Terminal.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A repository of two plans in folders of their own, with gaps that their owners accept. */
abstract class WaivedPlans {
  private static final String TERMS =
      "reason: The trial ends in June, approved_by: Ann Lee, approved_on: 2026-11-01,"
          + " risk: Challenge, ";

  @TempDir Path folder;
  Path rushed;

  @BeforeEach
  void write_two_plans() throws Exception {
    Files.createDirectory(folder.resolve(".git"));
    rushed = Terminal.write(folder.resolve("plans/a/rushed.yaml"), Terminal.RUSHED);
    Terminal.plan(folder.resolve("plans/b/minimal.yaml"));
  }

  static String waiver(String id, String more) {
    return "- {requirement: " + id + ", " + more + TERMS + "expires: 2027-01-31}\n";
  }

  Path waivers(String text) {
    return Terminal.write(folder.resolve("dueregard-waivers.yaml"), text);
  }

  Result check(Object... args) {
    Object[] all = new Object[args.length + 1];
    all[0] = "check";
    System.arraycopy(args, 0, all, 1, args.length);
    return new Terminal().in(folder).with(all);
  }

  JsonNode json(Object... args) throws Exception {
    Object[] all = new Object[args.length + 4];
    System.arraycopy(args, 0, all, 0, args.length);
    System.arraycopy(new Object[] {"-f", "json", "-F", "never"}, 0, all, args.length, 4);
    return new ObjectMapper().readTree(check(all).out());
  }

  static JsonNode finding(JsonNode report, String id) {
    for (JsonNode finding : report.get("findings")) {
      if (finding.get("requirement").asText().equals(id)) {
        return finding;
      }
    }
    throw new AssertionError("no finding of " + id);
  }
}
