package org.dueregard.report;

/** The JSON Schemas (2020-12) of the report, of the portfolio and of what changed, in JSON. */
public final class ReportSchema {
  /** Its name; a change of meaning or of keys changes the number at its end. */
  public static final String ID = "urn:dueregard:schema:report:1";

  /** The name of the schema of the portfolio. */
  public static final String PORTFOLIO_ID = "urn:dueregard:schema:portfolio:1";

  /** The name of the schema of what changed between two versions. */
  public static final String DIFF_ID = "urn:dueregard:schema:diff:1";

  private ReportSchema() {}

  /** The schema, as JSON text. */
  public static String json() {
    return Resource.text("report.schema.json");
  }

  /** The schema of the portfolio, as JSON text. */
  public static String portfolio() {
    return Resource.text("portfolio.schema.json");
  }

  /** The schema of what changed between two versions, as JSON text. */
  public static String diff() {
    return Resource.text("diff.schema.json");
  }
}
