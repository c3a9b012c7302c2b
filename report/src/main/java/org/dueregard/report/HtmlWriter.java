package org.dueregard.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.Writer;
import org.dueregard.report.document.Document;

/** A paper as one web page that needs nothing else: no script, no font, no picture. */
final class HtmlWriter {
  // The build compiles the templates into this package, so that they see what they show.
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          HtmlWriter.class.getClassLoader(),
          HtmlWriter.class.getPackageName());

  private HtmlWriter() {}

  static void write(Document document, Writer out) throws IOException {
    StringOutput html = new StringOutput();
    TEMPLATES.render("page.jte", new HtmlPage(document), html);
    out.write(html.toString());
  }
}
