package org.dueregard.report;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.dueregard.finding.Report;

/** One document that tells of every plan of a run, written while the reports come. */
public interface Volume extends Closeable {
  /** Takes the report of the next plan. */
  void add(Report report) throws IOException;

  /** Ends the document. Leaves the stream open. */
  @Override
  void close() throws IOException;

  /** What was left out because the format has a limit, in sentences; known once it is closed. */
  default List<String> leftOut() {
    return List.of();
  }
}
