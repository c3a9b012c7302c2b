package org.dueregard.server;

import java.util.List;
import org.dueregard.finding.Problem;

/** A request that cannot be answered as it was sent. */
final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int status;
  private final transient List<Problem> problems;

  /**
   * A refusal.
   *
   * @param status of the response
   * @param detail what is wrong and what to do
   */
  Refused(int status, String detail) {
    this(status, detail, List.of());
  }

  /** As above, with each problem of the plan. */
  Refused(int status, String detail, List<Problem> problems) {
    super(detail);
    this.status = status;
    this.problems = problems;
  }

  int status() {
    return status;
  }

  List<Problem> problems() {
    return problems;
  }
}
