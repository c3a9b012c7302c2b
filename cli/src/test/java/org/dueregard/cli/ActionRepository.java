package org.dueregard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/**
 * A git repository with plans, and the action beside it, as GitHub lays them out.
 *
 * @param folder holds the repository, the tool, the file for outputs and the summary
 */
record ActionRepository(Path folder) {
  private static final Path ROOT = Path.of("..");
  private static final Map<String, String> DAY = Map.of("DUEREGARD_AS_OF", "2026-11-22");

  /** With one commit: a plan without a gap. */
  static ActionRepository in(Path folder) throws Exception {
    Programs.assume("bash");
    Programs.assume("git");
    ActionRepository made = new ActionRepository(folder);
    Files.createDirectories(made.root());
    Files.createFile(made.output());
    Path tool = Files.createDirectories(folder.resolve("tool/.ci"));
    Files.copy(ROOT.resolve(".ci/action.sh"), tool.resolve("action.sh"));
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Path launcher =
        Terminal.write(
            folder.resolve("tool/dueregard"),
            "#!/bin/sh\nexec '%s' -XX:TieredStopAtLevel=1 -cp '%s' org.dueregard.cli.Main \"$@\"\n"
                .formatted(java, System.getProperty("java.class.path")));
    assertThat(launcher.toFile().setExecutable(true)).isTrue();
    made.commit("plans/sound.yaml", Files.readString(ROOT.resolve("examples/sound/plan.yaml")));
    return made;
  }

  Path root() {
    return folder.resolve("my repository");
  }

  Path output() {
    return folder.resolve("output");
  }

  /** Runs the step of action.yml with these inputs, and its defaults for the others. */
  Terminal.Result action(Map<String, String> inputs) throws Exception {
    Files.writeString(output(), "");
    JsonNode action =
        new ObjectMapper(new YAMLFactory()).readTree(ROOT.resolve("action.yml").toFile());
    Map<String, String> env = new TreeMap<>(DAY);
    env.put("CI", "true");
    env.put("GITHUB_OUTPUT", output().toString());
    env.put("GITHUB_STEP_SUMMARY", folder.resolve("summary").toString());
    env.put("RUNNER_TEMP", folder.toString());
    action
        .at("/runs/steps/0/env")
        .properties()
        .forEach(one -> env.put(one.getKey(), value(one.getValue().asText(), action, inputs)));
    return Programs.run(root(), env, "bash", folder.resolve("tool/.ci/action.sh"));
  }

  private static String value(String written, JsonNode action, Map<String, String> inputs) {
    assertThat(written).matches("\\$\\{\\{ inputs\\.[a-z-]+ }}");
    String name = written.substring("${{ inputs.".length(), written.length() - " }}".length());
    assertThat(action.at("/inputs").has(name)).as(name).isTrue();
    return inputs.getOrDefault(name, action.at("/inputs/" + name + "/default").asText());
  }

  /** Runs the tool in the repository, as a person would. */
  Terminal.Result dueregard(Object... args) throws Exception {
    Object[] command = new Object[args.length + 1];
    command[0] = folder.resolve("tool/dueregard");
    System.arraycopy(args, 0, command, 1, args.length);
    return Programs.run(root(), DAY, command);
  }

  void commit(String file, String text) throws Exception {
    Terminal.write(root().resolve(file), text);
    for (List<String> git :
        List.of(
            List.of("git", "init", "-q"),
            List.of("git", "add", "-A"),
            List.of(
                "git", "-c", "user.name=a", "-c", "user.email=a@b", "commit", "-q", "-m", "a"))) {
      assertThat(Programs.run(root(), Map.of(), git.toArray()).exit()).isZero();
    }
  }

  JsonNode sarif() throws IOException {
    String line =
        Files.readAllLines(output()).stream()
            .filter(one -> one.startsWith("sarif-file="))
            .findFirst()
            .orElseThrow();
    return new ObjectMapper().readTree(Path.of(line.substring(11)).toFile());
  }

  /** The first result of GUN-3-07. */
  JsonNode gap() throws IOException {
    return StreamSupport.stream(sarif().at("/runs/0/results").spliterator(), false)
        .filter(one -> one.at("/ruleId").asText().equals("GUN-3-07"))
        .findFirst()
        .orElseThrow();
  }
}
