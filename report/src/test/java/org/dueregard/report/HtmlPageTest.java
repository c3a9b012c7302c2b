package org.dueregard.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dueregard.finding.Report;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds for every page, whatever the plan says. */
class HtmlPageTest {
  private static final String ATTACK = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>";

  static List<Report> reports() {
    return List.of(
        Ashdene.report(),
        Sample.unreadable(),
        Sample.of(),
        Sample.gaps(200),
        Sample.saying("a".repeat(300)),
        Sample.saying("שלום עולם 👍🏽"),
        Sample.saying(ATTACK));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void everyPageIsBuiltForEveryone(Report report) {
    Document page = page(report);

    assertThat(page.documentType()).isNotNull();
    assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en-GB");
    assertThat(page.title()).isNotBlank();
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("main")).hasSize(1);
    assertThat(page.select("header")).hasSize(1);
    assertThat(page.select("footer")).hasSize(1);
    assertThat(page.select("table")).allMatch(table -> table.select("> caption").size() == 1);
    assertThat(page.select("th")).allMatch(cell -> cell.attr("scope").matches("row|col"));
    assertThat(page.select("[colspan], [rowspan], [style]")).isEmpty();
    assertThat(page.select("a[href^=#]"))
        .allMatch(link -> page.getElementById(link.attr("href").substring(1)) != null);
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    assertThat(page.selectFirst("footer").text()).contains(Wording.WHAT_THIS_IS);
  }

  @ParameterizedTest
  @MethodSource("reports")
  void headingsStepDownOneLevelAtATime(Report report) {
    int above = 0;
    for (Element heading : page(report).select("h1, h2, h3, h4")) {
      int level = Integer.parseInt(heading.tagName().substring(1));
      assertThat(level).as(heading.text()).isLessThanOrEqualTo(above + 1);
      above = level;
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  void nothingRunsAndNothingIsFetched(Report report) {
    Document page = page(report);

    assertThat(page.select("script, img, link, iframe, object, embed, form, svg, base")).isEmpty();
    assertThat(page.getAllElements())
        .flatExtracting(element -> element.attributes().asList())
        .noneMatch(attribute -> attribute.getKey().toLowerCase(Locale.ROOT).startsWith("on"));
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none'; style-src 'sha256-");
    assertThat(page.selectFirst("style").data())
        .doesNotContain("@import", "@font-face", "url(", "</");
  }

  @ParameterizedTest
  @MethodSource("reports")
  void everyPartHasAStyle(Report report) {
    Document page = page(report);
    String style = page.selectFirst("style").data();

    assertThat(
            page.getAllElements().stream().flatMap(part -> part.classNames().stream()).distinct())
        .contains("govuk-inset-text", "govuk-summary-list")
        .allSatisfy(
            name -> assertThat(style).containsPattern("\\." + Pattern.quote(name) + "[^\\w-]"));
  }

  @Test
  void anAttackShowsAsText() {
    String text = page(Sample.saying(ATTACK)).text();

    assertThat(text.split("<script>alert\\(1\\)</script>", -1)).hasSizeGreaterThan(50);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "data:text/html,x",
        "//evil.example",
        "https:",
        "not an address",
        ""
      })
  void onlyWebAddressesBecomeLinks(String url) {
    assertThat(links(url)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://www.legislation.gov.uk/a?b=1&c=2", "http://example.org/"})
  void webAddressesBecomeLinks(String url) {
    assertThat(links(url).eachAttr("href")).containsExactly(url);
    assertThat(links(url).eachText()).containsExactly("NHS Act 2006, section 14Z45");
  }

  @Test
  void thePolicyLetsInExactlyTheStyleOfThePage() throws NoSuchAlgorithmException {
    Document page = page(Ashdene.report());
    byte[] style = page.selectFirst("style").data().getBytes(StandardCharsets.UTF_8);
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(style);

    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .contains("'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
  }

  private static Elements links(String url) {
    return page(Sample.of(
            Requires.that("A-1", "T")
                .cite("NHS Act 2006", "section 14Z45", url, "2026-11-22")
                .finding()))
        .select("main a");
  }

  private static Document page(Report report) {
    return Jsoup.parse(Sample.written(Format.HTML, report, Options.PLAIN));
  }
}
