package org.dueregard.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dueregard.rules.Packs;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code pack new}: a pack that works, to start from. */
final class PackCommand implements Callable<Integer> {
  private final Shell shell;

  private final PositionalParamSpec name =
      PositionalParamSpec.builder()
          .index("0")
          .required(true)
          .type(String.class)
          .paramLabel("NAME")
          .description("Its name: words in small letters, joined by hyphens.")
          .build();
  private final PositionalParamSpec folder =
      PositionalParamSpec.builder()
          .index("1")
          .arity("0..1")
          .type(String.class)
          .paramLabel("DIR")
          .description("Its folder. Default: a folder of that name, here.")
          .build();

  PackCommand(Shell shell) {
    this.shell = shell;
  }

  CommandSpec spec() {
    CommandSpec made =
        CommandSpec.wrapWithoutInspection(this).addPositional(name).addPositional(folder);
    Flags.addCommon(made);
    made.usageMessage()
        .description(
            "Write a pack with one requirement that works. Change it into the first of your own.")
        .footer("", "Examples:", "  dueregard pack new midshire", "  dueregard test midshire");
    CommandSpec spec = CommandSpec.create().addSubcommand("new", made);
    spec.usageMessage()
        .synopsisSubcommandLabel("COMMAND")
        .description(
            "Packs are requirements of your own: a folder with rules, words and cases. Packs are"
                + " code: use one only if you trust the person who wrote it.")
        .commandListHeading("%nCommands:%n")
        .footer("", "Examples:", "  dueregard pack new midshire");
    return spec;
  }

  @Override
  public Integer call() {
    String called = name.getValue();
    if (!Packs.isName(called)) {
      throw new Refusal(
          "'" + called + "' cannot be the name of a pack.",
          "Use small letters, numbers and hyphens, such as midshire-access.");
    }
    String named = folder.getValue();
    Path where = Path.of(named == null ? called : named);
    try {
      List<Path> written = Packs.create(called, where);
      written.forEach(file -> shell.err().println("Written: " + file));
      shell.err().println("Try it: dueregard test " + where);
    } catch (FileAlreadyExistsException there) {
      throw new Refusal("'" + there.getFile() + "' is there already.", "Name another folder.");
    } catch (IOException fault) {
      throw new Refusal(
          "The pack cannot be written to '" + where + "': " + fault.getMessage() + ".",
          "Name a folder that you may write to.");
    }
    return ExitCode.NO_GAP.code();
  }
}
