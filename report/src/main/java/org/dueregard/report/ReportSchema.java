package org.dueregard.report;

/** The JSON Schema (2020-12) of the report in JSON. */
public final class ReportSchema {
  /** Its name; a change of meaning or of keys changes the number at its end. */
  public static final String ID = "urn:dueregard:schema:report:1";

  private ReportSchema() {}

  /** The schema, as JSON text. */
  public static String json() {
    return Resource.text("report.schema.json");
  }
}
