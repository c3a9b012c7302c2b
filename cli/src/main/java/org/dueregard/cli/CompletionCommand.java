package org.dueregard.cli;

import static java.util.stream.Collectors.joining;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code completion}: prints what lets a shell complete commands, flags and words. */
final class CompletionCommand implements Callable<Integer> {
  private final Shell shell;
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

  private final PositionalParamSpec kind =
      PositionalParamSpec.builder()
          .index("0")
          .type(Kind.class)
          .converters(new Words<>(Kind.class))
          .completionCandidates(new Words<>(Kind.class).all())
          .required(true)
          .paramLabel("SHELL")
          .description("bash, zsh or fish.")
          .build();

  /** The shells. */
  private enum Kind {
    BASH,
    ZSH,
    FISH
  }

  CompletionCommand(Shell shell) {
    this.shell = shell;
  }

  CommandSpec spec() {
    spec.addPositional(kind);
    spec.usageMessage()
        .description("Print a script that lets your shell complete commands, flags and words.")
        .footer(
            "",
            "Examples:",
            "  dueregard completion bash > ~/.local/share/bash-completion/completions/dueregard",
            "  dueregard completion zsh >> ~/.zshrc",
            "  dueregard completion fish > ~/.config/fish/completions/dueregard.fish");
    return spec;
  }

  @Override
  public Integer call() {
    PrintWriter out = shell.print();
    out.print(script(kind.getValue()));
    out.flush();
    return ExitCode.NO_GAP.code();
  }

  private String script(Kind wanted) {
    CommandSpec top = spec.root();
    return switch (wanted) {
      case BASH -> bash(top);
      case ZSH -> "autoload -Uz compinit bashcompinit && compinit && bashcompinit\n" + bash(top);
      case FISH -> FishCompletion.of(top);
    };
  }

  /** Where no word fits, the shell shall offer files: picocli would have it offer nothing. */
  private static String bash(CommandSpec top) {
    return AutoComplete.bash("dueregard", top.commandLine())
        .lines()
        .filter(line -> !line.endsWith("compopt +o default"))
        .map(line -> line + "\n")
        .collect(joining());
  }
}
