package org.dueregard.rules;

import com.fasterxml.jackson.core.JacksonException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Reads YAML that people wrote by hand: what cannot be read is a fault with its line. */
final class YamlFault {
  private YamlFault() {}

  /** What this text says; or empty, with a fault. The parser's own faults may be of any kind. */
  static Optional<Yaml> reading(String file, String text, List<String> faults) {
    try {
      return Optional.of(
          Yaml.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    } catch (IOException | RuntimeException fault) {
      faults.add(file + ":" + line(fault) + ": this cannot be read as YAML: " + said(fault));
    }
    return Optional.empty();
  }

  private static int line(Exception fault) {
    Optional<MarkedYAMLException> marked = marked(fault);
    if (marked.isPresent()) {
      return marked.get().getProblemMark().getLine() + 1;
    }
    return fault instanceof JacksonException parsing && parsing.getLocation() != null
        ? Math.max(1, parsing.getLocation().getLineNr())
        : 1;
  }

  private static String said(Exception fault) {
    String message =
        fault instanceof JacksonException parsing
            ? parsing.getOriginalMessage()
            : fault.getMessage();
    return marked(fault)
        .map(MarkedYAMLException::getProblem)
        .orElse(String.valueOf(message).lines().findFirst().orElse(""));
  }

  /** The parser underneath says best what is wrong, and where. */
  private static Optional<MarkedYAMLException> marked(Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
        return Optional.of(marked);
      }
    }
    return Optional.empty();
  }
}
