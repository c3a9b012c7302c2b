package org.dueregard.cli;

import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Flags that the environment sets: {@code DUEREGARD_FAIL_ON} for {@code --fail-on}. */
record Environment(Map<String, String> env) implements IDefaultValueProvider {
  private static final String PREFIX = "DUEREGARD_";

  /** The value, or null where there is none, as picocli asks. */
  @Override
  public String defaultValue(ArgSpec arg) {
    if (!(arg instanceof OptionSpec option) || option.usageHelp()) {
      return null;
    }
    String flag = option.longestName().substring(2);
    return env.get(PREFIX + flag.replace('-', '_').toUpperCase(Locale.ROOT));
  }
}
