package org.dueregard.rules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/** The rule files as text, and the same rules compiled at run time. */
final class RuleFiles {
  static final Path FOLDER = Path.of("src/main/resources/org/dueregard/rules");

  private RuleFiles() {}

  /** The text of every rule file, by name. */
  static Map<String, String> all() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(FOLDER, "*.drl")) {
      for (Path file : found) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return files;
  }

  /** These rule files compiled at run time by drools-mvel. */
  static RuleBase compile(Map<String, String> files) {
    return RuleBase.of(base(files), RuleFiles::noSubset);
  }

  static KieBase base(Map<String, String> files) {
    KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
    files.forEach(
        (name, text) ->
            builder.add(
                ResourceFactory.newByteArrayResource(text.getBytes(StandardCharsets.UTF_8))
                    .setSourcePath(name),
                ResourceType.DRL));
    if (builder.hasErrors()) {
      throw new AssertionError(builder.getErrors().toString());
    }
    return builder.newKieBase();
  }

  private static RuleBase noSubset(Predicate<String> wanted) {
    throw new AssertionError("no rule should fail: " + List.of(wanted));
  }
}
