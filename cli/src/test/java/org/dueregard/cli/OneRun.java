package org.dueregard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Every format of one plan, as the commands write them: a check in all formats at once, the papers
 * of a check for its other two readers, and the two papers for meetings. Making them takes seconds,
 * so those of an example are made once for all tests.
 */
final class OneRun {
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
  private static final Path EXAMPLES = Path.of("../examples");
  private static final Map<Path, OneRun> MADE = new ConcurrentHashMap<>();

  private static final List<String> FORMATS =
      List.of(
          "text:report.txt",
          "json:report.json",
          "ndjson:report.ndjson",
          "html:report.html",
          "markdown:report.md",
          "csv:report.csv",
          "sarif:report.sarif",
          "junit:report.junit.xml",
          "gitlab:report.gitlab.json",
          "github:report.github.txt",
          "docx:report.docx",
          "pdf:report.pdf");
  private static final List<String> READERS = List.of("board", "scrutiny");
  private static final List<String> PAPERS = List.of("board-paper", "submission");

  private final String name;
  private final String plan;
  private final String council;
  private final List<String> alsoInPdf;
  private final List<?> flags;
  private final Map<String, byte[]> files = new TreeMap<>();
  private String lastLine = "";

  private OneRun(String name, String plan, List<String> alsoInPdf, List<?> flags) {
    this.name = name;
    this.plan = plan;
    this.council = council(plan);
    this.alsoInPdf = alsoInPdf;
    this.flags = flags;
    make();
  }

  /**
   * The council that a plan names last, which is that of a committee; empty where it names none.
   */
  private static String council(String plan) {
    try {
      List<String> councils = YAML.readTree(plan).findValuesAsText("council");
      return councils.isEmpty() ? "" : councils.get(councils.size() - 1);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** The folder of each example, in order. */
  static Stream<Path> examples() throws IOException {
    try (Stream<Path> found = Files.list(EXAMPLES)) {
      return found.filter(Files::isDirectory).sorted().toList().stream();
    }
  }

  /** The run over the example in this folder. Of one example, PDF is there for every reader. */
  static OneRun over(Path example) {
    return MADE.computeIfAbsent(
        example,
        folder -> {
          String file = "examples/" + folder.getFileName() + "/plan.yaml";
          List<String> inPdf = new ArrayList<>(PAPERS);
          inPdf.addAll(folder.endsWith("ashdene") ? READERS : List.of());
          return new OneRun(file, PagePlans.of(folder), inPdf, List.of());
        });
  }

  /** The run over another plan with these flags. Of PDF it has only the report for the lead. */
  static OneRun over(String plan, Object... flags) {
    return new OneRun("plan.yaml", plan, List.of(), List.of(flags));
  }

  byte[] bytes(String file) {
    assertThat(files).containsKey(file);
    return files.get(file);
  }

  String text(String file) {
    return new String(bytes(file), StandardCharsets.UTF_8);
  }

  /** The files that are papers for people. */
  List<String> papers() {
    return files.keySet().stream()
        .filter(
            file ->
                file.matches("(report|board|scrutiny|board-paper|submission)\\.(md|html|docx|pdf)"))
        .toList();
  }

  /** The last line that the check wrote to standard error. */
  String lastLine() {
    return lastLine;
  }

  private void make() {
    try {
      Path folder = Files.createTempDirectory("run");
      write(folder);
      for (File file : folder.toFile().listFiles()) {
        files.put(file.getName(), Files.readAllBytes(file.toPath()));
        Files.delete(file.toPath());
      }
      Files.delete(folder);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private void write(Path folder) {
    lastLine = check(folder, FORMATS).lastLine();
    check(folder, List.of("text:verbose.txt"), "-v");
    for (String reader : READERS) {
      List<String> formats = new ArrayList<>();
      for (String ending : endings(reader)) {
        String format = ending.equals("md") ? "markdown" : ending;
        formats.add(format + ":" + reader + "." + ending);
      }
      check(folder, formats, "--for", reader);
    }
    for (String ending : endings("board-paper")) {
      command("board-paper", folder, "-o", folder.resolve("board-paper." + ending));
    }
    if (!council.isEmpty()) {
      for (String ending : endings("submission")) {
        Path file = folder.resolve("submission." + ending);
        command("submission", folder, "--council", council, "-o", file);
      }
    }
  }

  private List<String> endings(String paper) {
    return alsoInPdf.contains(paper)
        ? List.of("md", "html", "docx", "pdf")
        : List.of("md", "html", "docx");
  }

  private Terminal.Result check(Path folder, List<String> formats, Object... more) {
    List<Object> args = new ArrayList<>(List.of("-F", "never"));
    args.addAll(List.of(more));
    for (String format : formats) {
      String[] parts = format.split(":", 2);
      args.addAll(List.of("-f", parts[0] + ":" + folder.resolve(parts[1])));
    }
    return command("check", folder, args.toArray());
  }

  private Terminal.Result command(String command, Path folder, Object... more) {
    List<Object> args = new ArrayList<>(List.of(command, "-", "--stdin-filepath", name));
    args.addAll(List.of(more));
    args.addAll(flags);
    Terminal.Result result =
        new Terminal()
            .stdin(plan)
            .in(Path.of(".."))
            .env("GITHUB_STEP_SUMMARY", folder.resolve("summary.md").toString())
            .env("GITHUB_OUTPUT", folder.resolve("outputs.txt").toString())
            .with(args.toArray());
    assertThat(result.exit()).as(result.err()).isIn(0, 3);
    return result;
  }
}
