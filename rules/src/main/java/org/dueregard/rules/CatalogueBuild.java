package org.dueregard.rules;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Run by the build: turns the catalogue and calendar files of a folder into those shipped. */
public final class CatalogueBuild {
  private CatalogueBuild() {}

  /**
   * Reads the folder and writes the files.
   *
   * @param args the folder to read, then the folder to write to
   * @throws IOException when either cannot be used
   */
  public static void main(String[] args) throws IOException {
    Path from = Path.of(args[0]);
    Path to = Path.of(args[1]);
    Catalogue catalogue = CatalogueReader.read(from);
    try (OutputStream out = Files.newOutputStream(to.resolve(CatalogueFile.RESOURCE))) {
      CatalogueFile.write(catalogue, out);
    }
    EnglandCalendar calendar = CalendarReader.read(from);
    try (OutputStream out = Files.newOutputStream(to.resolve(EnglandCalendar.RESOURCE))) {
      CalendarFile.write(calendar, out);
    }
  }
}
