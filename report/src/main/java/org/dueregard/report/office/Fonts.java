package org.dueregard.report.office;

import java.io.IOException;
import java.io.InputStream;

/** The open fonts that come with the tool. The first has Latin and Hebrew, the second the rest. */
enum Fonts {
  SANS("Liberation Sans", 400, "/liberation/LiberationSans-Regular.ttf"),
  SANS_BOLD("Liberation Sans", 700, "/liberation/LiberationSans-Bold.ttf"),
  REST("DejaVu Sans", 400, "/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf"),
  REST_BOLD("DejaVu Sans", 700, "/net/sf/jasperreports/fonts/dejavu/DejaVuSans-Bold.ttf");

  private final String family;
  private final int weight;
  private final String file;

  Fonts(String family, int weight, String file) {
    this.family = family;
    this.weight = weight;
    this.file = file;
  }

  String family() {
    return family;
  }

  /** 400 is regular, 700 bold. */
  int weight() {
    return weight;
  }

  /** Its file, to be closed. */
  InputStream open() throws IOException {
    InputStream in = Fonts.class.getResourceAsStream(file);
    if (in == null) {
      throw new IOException("missing from the class path: " + file);
    }
    return in;
  }
}
