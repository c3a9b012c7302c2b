package org.dueregard.report.style;

import com.sass_lang.embedded_protocol.OutboundMessage.LogEventOrBuilder;
import com.sass_lang.embedded_protocol.OutputStyle;
import de.larsgrefer.sass.embedded.SassCompilationFailedException;
import de.larsgrefer.sass.embedded.SassCompiler;
import de.larsgrefer.sass.embedded.SassCompilerFactory;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Run by the build: makes the style sheet of a page from the design system and our own styles. */
public final class StyleBuild {
  private StyleBuild() {}

  /**
   * Compiles a Sass file and writes one style sheet, without spaces.
   *
   * @param args the Sass file, the folder that holds the design system, the file to write
   * @throws IOException when one of them cannot be used
   * @throws SassCompilationFailedException when the Sass file is wrong; its message gives the line
   */
  public static void main(String[] args) throws IOException, SassCompilationFailedException {
    try (SassCompiler sass = SassCompilerFactory.bundled()) {
      sass.setLoadPaths(List.of(new File(args[1])));
      sass.setOutputStyle(OutputStyle.COMPRESSED);
      // The design system still uses what Sass will drop one day, and is to be imported.
      sass.setQuietDeps(true);
      sass.addSilenceDeprecation("import");
      sass.setLoggingHandler(StyleBuild::refuse);
      Files.writeString(Path.of(args[2]), sass.compileFile(new File(args[0])).getCss());
    }
  }

  private static void refuse(LogEventOrBuilder warning) {
    throw new IllegalStateException(warning.getFormatted());
  }
}
