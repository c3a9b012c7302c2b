package org.dueregard.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;

/** Other programs that tests use, where they are installed. */
final class Programs {
  private Programs() {}

  /** Leaves the test out where the program is not there. */
  static void assume(String program) {
    assumeTrue(
        Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
            .anyMatch(at -> Files.isExecutable(Path.of(at, program))),
        program + " is not installed");
  }

  /** Runs one to its end, with these variables besides its own. */
  static Terminal.Result run(Path folder, Map<String, String> env, Object... command)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile("out", "");
    Path err = Files.createTempFile("err", "");
    try {
      ProcessBuilder start =
          new ProcessBuilder(Arrays.stream(command).map(Object::toString).toList());
      start.environment().putAll(env);
      int exit =
          start
              .directory(folder.toAbsolutePath().toFile())
              .redirectInput(new File("/dev/null"))
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start()
              .waitFor();
      return new Terminal.Result(exit, Files.readString(out), Files.readString(err));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }
}
