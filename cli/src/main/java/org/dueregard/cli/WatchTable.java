package org.dueregard.cli;

import java.util.List;
import org.dueregard.finding.Watched;

/** The watch list, for a terminal of 80 columns. */
final class WatchTable {
  private WatchTable() {}

  static byte[] of(List<Watched> watched) {
    Prose prose = new Prose();
    prose.paragraph(0, "Changes to watch. None of them changes what a check finds.").gap();
    for (Watched one : watched) {
      prose.hanging(one.id() + "  ", one.change());
      prose.hanging("  Status  ", one.status() + " Seen on " + Dates.inWords(one.seenOn()) + ".");
      prose.hanging("  Effect  ", one.effect());
      prose.hanging("  Source  ", one.source() + checked(one)).gap();
    }
    int count = watched.size();
    return prose.line(count + (count == 1 ? " change" : " changes") + " to watch").bytes();
  }

  private static String checked(Watched one) {
    return one.source().isChecked() ? "" : " (not checked against the source)";
  }
}
