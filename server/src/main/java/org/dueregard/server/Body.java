package org.dueregard.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.dueregard.plan.yaml.PlanReader;

/** Reads the body of a request, up to the limit of a plan and for so long. */
final class Body {
  private static final int CHUNK = 16_384;

  // Read and thrown away beyond the limit, so that the client is still there to hear the refusal.
  private static final int MOST_READ = 8 * PlanReader.DEFAULT_LIMIT;

  private Body() {}

  /**
   * The body.
   *
   * @throws Refused when it is too large, or comes too slowly
   */
  static byte[] read(InputStream in, Duration limit) throws IOException {
    long start = System.nanoTime();
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    byte[] chunk = new byte[CHUNK];
    int size = 0;
    for (int read = in.read(chunk); read >= 0 && size < MOST_READ; read = in.read(chunk)) {
      size += read;
      if (size <= PlanReader.DEFAULT_LIMIT) {
        body.write(chunk, 0, read);
      }
      if (System.nanoTime() - start > limit.toNanos()) {
        throw new Refused(408, "The plan came too slowly. Send it again.");
      }
    }
    if (size > PlanReader.DEFAULT_LIMIT) {
      throw new Refused(
          413,
          "A plan may have " + PlanReader.DEFAULT_LIMIT + " bytes at most. Send a smaller one.");
    }
    return body.toByteArray();
  }
}
