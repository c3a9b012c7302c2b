package org.dueregard.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.dueregard.finding.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownWriterTest {
  private static final Parser MARKDOWN =
      Parser.builder()
          .extensions(List.of(TablesExtension.create(), AutolinkExtension.create()))
          .build();

  /** What a reader's program makes of the text. */
  private static final class Seen extends AbstractVisitor {
    private final List<String> links = new ArrayList<>();
    private final List<String> html = new ArrayList<>();
    private int images;
    private int headings;
    private int rows;

    @Override
    public void visit(Link link) {
      boolean isAsItReads =
          link.getFirstChild() instanceof Text text
              && link.getDestination().endsWith(text.getLiteral());
      if (!isAsItReads) {
        links.add(link.getDestination());
      }
      visitChildren(link);
    }

    @Override
    public void visit(Image image) {
      images++;
    }

    @Override
    public void visit(Heading heading) {
      headings++;
      visitChildren(heading);
    }

    @Override
    public void visit(HtmlInline inline) {
      html.add(inline.getLiteral());
    }

    @Override
    public void visit(HtmlBlock block) {
      html.add(block.getLiteral());
    }

    @Override
    public void visit(CustomNode node) {
      rows += node instanceof TableRow ? 1 : 0;
      visitChildren(node);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# a heading",
        "1. one",
        "- one\n- two",
        "<script>alert(1)</script>",
        "[a link](https://evil.example)",
        "![a picture](https://evil.example/a.png)",
        "https://evil.example and www.evil.example and me@evil.example",
        "a | b | c",
        "`code` and ``` fence",
        "**bold** _thin_ ~~gone~~",
        "&lt;b&gt; &#60;b&#62;",
        "> quoted",
        "\\# escaped"
      })
  void whatAPlanSaysReadsAsItStands(String text) {
    Seen plain = seen(hostile("plain words"));
    Seen hostile = seen(hostile(text));

    assertThat(hostile.links).isEqualTo(plain.links);
    assertThat(hostile.images).isZero();
    assertThat(hostile.headings).isEqualTo(plain.headings);
    assertThat(hostile.rows).isEqualTo(rowsWritten(hostile(text)));
    assertThat(hostile.html).containsOnly("<br>");
    assertThat(text(hostile(text))).contains(PlainText.of(text));
  }

  @ParameterizedTest
  @EnumSource
  void everyReaderGetsTheSameDetails(Audience audience) {
    Report report = SampleDigest.in(Ashdene.report(), SampleDigest.saying("Words"));
    String markdown = Sample.written(Format.MARKDOWN, report, new Options(false, false, audience));

    assertThat(markdown)
        .contains(
            "## Assurance level: limited",
            "| **● met** | 2 | The plan shows it. |",
            "| **○ not met** | 3 |",
            "## Who is affected, and who is being asked",
            "| G1 Words | yes | no | yes |",
            "| G2 Words | open | no | **nobody aims here** |",
            "- **Words**: 11 January 2027 to 4 April 2027, 84 days. It takes in Words (10 days).",
            "11 January 2027 **late**",
            "Paper forms are being printed again.",
            Wording.WHAT_THIS_IS);
    assertThat(seen(markdown).rows).isGreaterThan(6 + 12);
  }

  @Test
  void eachReaderHasAFirstPageOfTheirOwn() {
    Report report = SampleDigest.in(Ashdene.report(), SampleDigest.saying("Words"));

    assertThat(headings(report, Audience.BOARD))
        .startsWith(
            "Assurance level: limited",
            "What is due by now",
            "The 3 things to fix first",
            "What needs the board's own judgement",
            "What we found, in numbers");
    assertThat(headings(report, Audience.SCRUTINY))
        .startsWith(
            "What is changing",
            "Whose residents are affected",
            "Is it substantial?",
            "The dates that matter to the council",
            "How people are involved",
            "Questions that members may ask");
    assertThat(headings(report, Audience.LEAD))
        .startsWith(
            "Assurance level: limited",
            "Mend the file first",
            "What to do, and by when",
            "Quick wins");
  }

  @Test
  void aPlanThatSaysNothingIsToldSo() {
    Report report = SampleDigest.in(Sample.of(), SampleDigest.empty());
    String markdown =
        Sample.written(Format.MARKDOWN, report, new Options(false, false, Audience.SCRUTINY));

    assertThat(markdown)
        .contains(
            "The plan does not say what is changing.",
            "The plan names no area and no council.",
            "The plan names no scrutiny committee.",
            "The plan names no activity.",
            "The plan names no group of people affected.",
            "The plan gives no dates.",
            "No requirements were checked.")
        .doesNotContain("No gaps found");
  }

  private static List<String> headings(Report report, Audience audience) {
    return Sample.written(Format.MARKDOWN, report, new Options(false, false, audience))
        .lines()
        .filter(line -> line.startsWith("## "))
        .map(line -> line.substring(3))
        .toList();
  }

  private static String hostile(String text) {
    Report report = SampleDigest.in(Sample.saying(text), SampleDigest.saying(text));
    return Sample.written(Format.MARKDOWN, report, new Options(false, false, Audience.SCRUTINY));
  }

  private static int rowsWritten(String markdown) {
    return (int)
        markdown.lines().filter(line -> line.startsWith("| ") && !line.startsWith("| ---")).count();
  }

  private static Seen seen(String markdown) {
    Seen seen = new Seen();
    MARKDOWN.parse(markdown).accept(seen);
    return seen;
  }

  private static String text(String markdown) {
    Parser withoutAutolinks =
        Parser.builder().extensions(List.of(TablesExtension.create())).build();
    Node document = withoutAutolinks.parse(markdown);
    return TextContentRenderer.builder()
        .extensions(List.of(TablesExtension.create()))
        .build()
        .render(document);
  }
}
