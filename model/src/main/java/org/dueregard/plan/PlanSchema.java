package org.dueregard.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schema of the plan format, for editors: made from this model when it is built. */
public final class PlanSchema {
  private PlanSchema() {}

  /** The schema, as JSON text. */
  public static String json() {
    try (InputStream in = PlanSchema.class.getResourceAsStream("plan.schema.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException fault) {
      throw new UncheckedIOException("the schema cannot be read from the jar", fault);
    }
  }
}
