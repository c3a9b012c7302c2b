package org.dueregard.cli;

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
          .description("bash or zsh.")
          .build();

  /** The shells. */
  private enum Kind {
    BASH,
    ZSH
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
            "  dueregard completion zsh >> ~/.zshrc");
    return spec;
  }

  @Override
  public Integer call() {
    PrintWriter out = shell.print();
    if (kind.<Kind>getValue() == Kind.ZSH) {
      out.print("autoload -Uz compinit bashcompinit && compinit && bashcompinit\n");
    }
    out.print(AutoComplete.bash("dueregard", spec.root().commandLine()).stripTrailing() + "\n");
    out.flush();
    return ExitCode.NO_GAP.code();
  }
}
