package org.dueregard.cli;

import java.io.StringReader;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.representer.Representer;

/** Single values and whole files of YAML, by its library. */
final class YamlText {
  private YamlText() {}

  /** A text on one line, quoted where it must be. */
  static String scalar(String text) {
    DumperOptions options = new DumperOptions();
    options.setSplitLines(false);
    boolean isPlain = text.lines().count() <= 1 && text.matches("[^,\\[\\]{}\\p{Cntrl}]*");
    options.setDefaultScalarStyle(isPlain ? ScalarStyle.PLAIN : ScalarStyle.DOUBLE_QUOTED);
    return yesOrNo(text) ? text : new Yaml(options).dump(text).strip();
  }

  /**
   * The maps, lists and values of a file.
   *
   * @throws org.yaml.snakeyaml.error.YAMLException when it is not YAML
   */
  static Object load(String text) {
    LoaderOptions strict = new LoaderOptions();
    strict.setAllowDuplicateKeys(false);
    strict.setMaxAliasesForCollections(0);
    DumperOptions unused = new DumperOptions();
    return new Yaml(new SafeConstructor(strict), new Representer(unused), unused, strict)
        .load(text);
  }

  /**
   * The nodes of a file, with their places.
   *
   * @throws org.yaml.snakeyaml.error.YAMLException when it is not YAML
   */
  static Node compose(String text) {
    return new Yaml().compose(new StringReader(text));
  }

  private static boolean yesOrNo(String text) {
    return text.equals("yes") || text.equals("no");
  }
}
