package org.dueregard.rules;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** A first pack that works: one requirement, two rules, four cases. */
final class PackTemplate {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*");

  private PackTemplate() {}

  /** Whether a pack, its files and its source can have this name. */
  static boolean isName(String name) {
    return NAME.matcher(name).matches();
  }

  /** Writes the files, over none that is there. */
  static List<Path> write(String name, Path folder) throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(name + PackFolder.WORDS, "new.yaml.txt");
    files.put(name + PackFolder.RULES, "new.drl.txt");
    files.put(name + PackFolder.CASES, "new.cases.yaml.txt");
    files.put("README.md", "new.readme.txt");
    Files.createDirectories(folder);
    List<Path> written = new ArrayList<>();
    for (Map.Entry<String, String> file : files.entrySet()) {
      String text =
          resource(file.getValue())
              .replace("{ID}", "LOC-" + name.toUpperCase(Locale.ROOT) + "-01")
              .replace("{NAME}", name)
              .replace("{DIR}", folder.toString().replace('\\', '/'));
      written.add(
          Files.writeString(folder.resolve(file.getKey()), text, StandardOpenOption.CREATE_NEW));
    }
    return written;
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = PackTemplate.class.getResourceAsStream("pack/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
