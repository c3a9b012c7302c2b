package org.dueregard.rules;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dueregard.finding.Citation;
import org.dueregard.finding.Watched;

/**
 * Reads the watch list. It is asked for by itself, so it is read as it stands and never checked.
 */
final class WatchList {
  static final String RESOURCE = "watch/watch.yaml";

  private WatchList() {}

  /**
   * The entries, in the order of the file.
   *
   * @throws IllegalStateException with every fault, when there are any
   */
  static List<Watched> read(InputStream in) throws IOException {
    List<String> faults = new ArrayList<>();
    CatalogueFields top = new CatalogueFields(RESOURCE, Yaml.read(in), faults);
    List<Watched> watched = new ArrayList<>();
    for (CatalogueFields entry : top.sections("watch")) {
      CatalogueFields source = entry.section("source");
      watched.add(
          new Watched(
              entry.text("id"),
              entry.text("change"),
              entry.text("status"),
              entry.date("seen_on", LocalDate.MIN),
              entry.text("effect"),
              new Citation(
                  source.text("source"),
                  source.optional("locator"),
                  source.optional("url"),
                  source.text("checked"))));
      source.close();
      entry.close();
    }
    top.close();
    if (!faults.isEmpty()) {
      throw new IllegalStateException(String.join("\n", faults));
    }
    return List.copyOf(watched);
  }
}
