package org.dueregard.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** Pages in a real browser: for everyone, on a phone and on paper. Left out where there is none. */
class BrowserTest {
  private static final Path BROWSER = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final List<String> WCAG_2_2_AA =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
  private static final Path ASHDENE = Path.of("../examples/ashdene");
  private static final List<String> READERS = List.of("lead", "board", "scrutiny");
  private static final String HIDDEN = ".filter(one => one.getClientRects().length === 0).length";
  private static final int DESK = 1280;
  private static final int PHONE = 320;

  private static final String AXE = axe();
  private static final String FAULTS =
      """
      const done = arguments[arguments.length - 1];
      axe.run(document, {runOnly: arguments[0], resultTypes: ['violations']}).then(
          found => done(found.violations.map(one => one.id + ': ' + one.help + ' ' + one.nodes[0].html)),
          fault => done([String(fault)]));
      """;

  private static ChromeDriver browser;

  @TempDir private Path folder;

  @BeforeAll
  static void open() {
    assumeTrue(Files.exists(BROWSER) && Files.exists(DRIVER), "Chromium and its driver");
    ChromeOptions options =
        new ChromeOptions()
            .setBinary(BROWSER.toFile())
            .addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync");
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(DRIVER.toFile())
            .usingAnyFreePort()
            .build();
    browser = new ChromeDriver(service, options);
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.quit();
    }
  }

  static Stream<String> plans() throws IOException {
    return Stream.concat(ExamplesTest.examples().map(PagePlans::of), PagePlans.odd());
  }

  @ParameterizedTest
  @MethodSource("plans")
  void everyoneCanReadThePageOnAPhone(String plan) throws IOException {
    resize(PHONE);
    for (String reader : READERS) {
      show(plan, reader);
      assertThat(number("return document.documentElement.scrollWidth"))
          .as("nothing to scroll sideways for " + reader)
          .isLessThanOrEqualTo(PHONE);
    }
    assertThat(faults()).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("READERS")
  void everyoneCanReadThePageOnADeskAndOnPaper(String reader) throws IOException {
    resize(DESK);
    show(PagePlans.of(ASHDENE), reader);
    assertThat(faults()).isEmpty();
    emulate("print");
    assertThat(faults()).as("on paper").isEmpty();
    assertThat(number("return [...document.querySelectorAll('details td')]" + HIDDEN))
        .as("what is folded away on paper")
        .isZero();
    emulate("");
  }

  private void show(String plan, String reader) throws IOException {
    Path page = folder.resolve(reader + ".html");
    new Terminal().stdin(plan).with("check", "-", "--for", reader, "-o", page);
    browser.get(page.toUri().toString());
  }

  private static void resize(int width) {
    browser.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
  }

  private static void emulate(String media) {
    browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", media));
  }

  private static List<String> faults() {
    browser.executeScript(AXE);
    Object faults = browser.executeAsyncScript(FAULTS, WCAG_2_2_AA);
    return ((List<?>) faults).stream().map(String::valueOf).toList();
  }

  private static String axe() {
    try (InputStream in = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static long number(String script) {
    return (Long) browser.executeScript(script);
  }
}
