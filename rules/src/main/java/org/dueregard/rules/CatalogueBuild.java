package org.dueregard.rules;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Run by the build: turns a folder of catalogue files into the one file that is shipped. */
public final class CatalogueBuild {
  private CatalogueBuild() {}

  /**
   * Reads the folder and writes the file.
   *
   * @param args the folder, then the file
   * @throws IOException when either cannot be used
   */
  public static void main(String[] args) throws IOException {
    Catalogue catalogue = CatalogueReader.read(Path.of(args[0]));
    try (OutputStream out = Files.newOutputStream(Path.of(args[1]))) {
      CatalogueFile.write(catalogue, out);
    }
  }
}
