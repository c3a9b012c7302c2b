package org.dueregard.cli;

import org.dueregard.rules.Assurance;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} shows. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"dueregard " + Assurance.VERSION};
  }
}
