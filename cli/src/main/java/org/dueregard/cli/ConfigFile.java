package org.dueregard.cli;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Values for flags in {@code .dueregard.yaml}, under the names of the flags.
 *
 * @param path the file
 * @param values what it sets, by name; the entries of a list are joined by commas
 */
record ConfigFile(Path path, Map<String, String> values) {
  private static final List<String> NAMES = List.of(".dueregard.yaml", ".dueregard.yml");

  /** The settings that name files, which are looked for beside the file that names them. */
  private static final Set<String> PATHS = Set.of("pack", "waivers", "baseline", "output");

  private static final String FORMAT = "format";

  /** The file in this folder or the nearest above it, up to the root of the repository. */
  static Optional<ConfigFile> find(Path from) {
    return Upward.find(from, NAMES).map(ConfigFile::read);
  }

  static ConfigFile read(Path path) {
    YAMLFactory yaml =
        YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    Map<String, String> values = new LinkedHashMap<>();
    try (JsonParser parser = yaml.createParser(Files.readAllBytes(path))) {
      if (parser.nextToken() != null) {
        require(parser.currentToken() == JsonToken.START_OBJECT, parser, path);
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
          String name = parser.currentName();
          values.put(name, value(name, parser, path));
        }
      }
    } catch (StreamReadException malformed) {
      throw new Refusal(
          path + ":" + malformed.getLocation().getLineNr() + ": this is not YAML that we can read.",
          "Write each setting as a name, a colon and a value.");
    } catch (IOException unreadable) {
      throw new Refusal("The settings in " + path + " cannot be read.", "Check the path.");
    }
    return new ConfigFile(path, values);
  }

  private static String value(String name, JsonParser parser, Path path) throws IOException {
    List<String> entries = new ArrayList<>();
    if (parser.nextToken() == JsonToken.START_ARRAY) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        require(parser.currentToken().isScalarValue(), parser, path);
        entries.add(entry(name, parser.getText(), path));
      }
    } else {
      require(parser.currentToken().isScalarValue(), parser, path);
      entries.add(entry(name, parser.getText(), path));
    }
    return String.join(",", entries);
  }

  private static String entry(String name, String text, Path path) {
    if (PATHS.contains(name)) {
      return beside(path, text);
    }
    int colon = text.indexOf(':') + 1;
    boolean isToFile = name.equals(FORMAT) && colon > 0 && !text.substring(colon).equals("-");
    return isToFile ? text.substring(0, colon) + beside(path, text.substring(colon)) : text;
  }

  private static String beside(Path path, String text) {
    return text.isEmpty() ? text : path.resolveSibling(text).normalize().toString();
  }

  private static void require(boolean isAsExpected, JsonParser parser, Path path) {
    if (!isAsExpected) {
      throw new Refusal(
          path + ":" + parser.currentLocation().getLineNr() + ": a setting is a value or a list.",
          "Write each setting as a name, a colon and a value.");
    }
  }
}
