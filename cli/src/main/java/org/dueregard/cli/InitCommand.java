package org.dueregard.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dueregard.finding.Problem;
import org.yaml.snakeyaml.error.YAMLException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code init}: writes a plan to start from, out of the answers to a few questions. */
final class InitCommand implements Callable<Integer> {
  private static final String STDOUT = "-";

  private final Shell shell;
  private final Map<Question, OptionSpec> answers = new LinkedHashMap<>();

  private final PositionalParamSpec path =
      PositionalParamSpec.builder()
          .index("0")
          .arity("0..1")
          .type(String.class)
          .paramLabel("PATH")
          .description("The plan to write; - is standard output. Default: plan.yaml.")
          .build();
  private final OptionSpec from =
      Flags.text(
          "FILE",
          "Go on with this plan: ask only what it does not say, and keep the rest as it is."
              + " Written back to it where no PATH is given.",
          "--from");
  private final OptionSpec force = Flags.yes("Write over a file that is there.", "--force");
  private final OptionSpec noInput =
      Flags.yes("Ask nothing: take the answers from the flags.", "--no-input");

  InitCommand(Shell shell) {
    this.shell = shell;
  }

  CommandSpec spec() {
    CommandSpec spec =
        CommandSpec.wrapWithoutInspection(this)
            .addPositional(path)
            .addOption(from)
            .addOption(force)
            .addOption(noInput);
    for (Topic topic : Topics.ALL) {
      topic.asked().forEach(question -> addAnswer(spec, question));
    }
    addAnswer(spec, Topics.WHY_NONE);
    spec.usageMessage()
        .sortOptions(false)
        .description(
            "Ask what every plan needs and what decides which duties are owed, and write a plan"
                + " to start from, with a comment on each section.")
        .footer(
            "",
            "A question whose flag is given is not asked. With a word list, a flag takes the"
                + " words of docs/plan-format.md.",
            "",
            "Examples:",
            "  dueregard init plans/ashdene.yaml",
            "  dueregard init --from plans/ashdene.yaml",
            "  dueregard init - --no-input --title 'Evening hours' --stage idea \\",
            "    --summary 'Close at 8pm' --change-type change_hours,reduce \\",
            "    --decision 'New hours' --decided-by 'The board' --decided-on 'July 2027' \\",
            "    --body 'NHS Midshire ICB' --body-type icb \\",
            "    --activity 'Online survey' --method survey");
    ExitCode.addTo(spec);
    return spec;
  }

  private void addAnswer(CommandSpec spec, Question question) {
    OptionSpec option =
        Flags.text(question.isMany() ? "WORDS" : "ANSWER", question.ask(), "--" + question.flag());
    answers.put(question, option);
    spec.addOption(option);
  }

  @Override
  public Integer call() {
    String old = from.getValue();
    String named = path.getValue();
    String target = named != null ? named : old.isEmpty() ? "plan.yaml" : old;
    boolean isBack = named == null && !old.isEmpty();
    Path file = shell.folder().resolve(target);
    if (!target.equals(STDOUT) && Files.exists(file) && !isBack && !force.<Boolean>getValue()) {
      throw new Refusal(
          "'" + target + "' is there already.",
          "Name another file, go on with it by --from " + target + ", or add --force.");
    }
    String start = old.isEmpty() ? template() : read(old);
    Answers given = new Answers(answers, shell, noInput.getValue(), target);
    String written = Filling.of(start, given).text();
    write(target, file, written);
    return ExitCode.NO_GAP.code();
  }

  private String read(String name) {
    try {
      String text = Files.readString(shell.folder().resolve(name));
      List<Problem> faults = UnfinishedPlan.faults(text);
      if (!faults.isEmpty()) {
        Problem first = faults.get(0);
        throw new Refusal(
            name + ":" + first.line() + ":" + first.column() + ": " + first.message(),
            first.hint() + " Then run this again.");
      }
      return text;
    } catch (IOException | YAMLException unreadable) {
      throw new Refusal("'" + name + "' cannot be read.", "Check the name.");
    }
  }

  private void write(String target, Path file, String text) {
    if (target.equals(STDOUT)) {
      PrintWriter out = shell.print();
      out.print(text);
      out.flush();
      return;
    }
    try {
      Path folder = file.toAbsolutePath().getParent();
      Files.createDirectories(folder);
      Path whole = Files.createTempFile(folder, ".plan", ".tmp");
      try {
        Files.writeString(whole, text);
        Files.copy(whole, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(whole);
      }
    } catch (IOException fault) {
      throw new Refusal(
          "The plan cannot be written to '" + target + "': " + fault.getMessage() + ".",
          "Name a file in a folder that you may write to.");
    }
    shell.err().println();
    shell.err().println("Written: " + target);
    shell.err().println("Check it:             dueregard check " + target);
    shell.err().println("Go on with it:        dueregard init --from " + target);
    shell.err().println("Help in your editor:  dueregard schema > plan.schema.json");
  }

  private static String template() {
    try (InputStream in = InitCommand.class.getResourceAsStream("plan.yaml")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new IllegalStateException("the plan to start from is in the jar", broken);
    }
  }
}
