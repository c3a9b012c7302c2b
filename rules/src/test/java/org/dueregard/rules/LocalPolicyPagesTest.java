package org.dueregard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The pages on local policy name every requirement of a local source, and none that is not. */
class LocalPolicyPagesTest {
  private static final Path INDEX = Path.of("../docs/local-policy.md");
  private static final Path PAGES = Path.of("../docs/local-policy");
  private static final Pattern ID = Pattern.compile("\\b[A-Z]{3}(?:-[A-Z0-9]+)*-\\d{2}\\b");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final Catalogue CATALOGUE = Assurance.catalogue();

  @Test
  void everyLocalRequirementStandsOnAPageAndEveryIdOnAPageExists() throws IOException {
    Set<String> named = new TreeSet<>();
    Set<String> known = new TreeSet<>();
    Set<String> local = new TreeSet<>();
    try (DirectoryStream<Path> pages = Files.newDirectoryStream(PAGES, "*.md")) {
      for (Path page : pages) {
        Matcher ids = ID.matcher(Files.readString(page).replaceAll("WATCH-\\d\\d", ""));
        ids.results().forEach(one -> named.add(one.group()));
      }
    }
    for (Entry entry : CATALOGUE.entries()) {
      known.add(entry.id());
      if (CATALOGUE.policy(entry.requirement().source().id()).isPresent()) {
        local.add(entry.id());
      }
    }
    assertThat(known).as("ids on the pages").containsAll(named);
    assertThat(spanned(named)).as("ids of local sources").containsAll(local);
  }

  @Test
  void theIndexGivesTheOwnerAndThePeriodOfEachPolicy() throws IOException {
    List<String> rows = Files.readAllLines(INDEX);
    for (LocalPolicy policy : CATALOGUE.policies()) {
      assertThat(rows)
          .as(policy.source())
          .anyMatch(
              row ->
                  row.startsWith("| `" + policy.source() + "` ")
                      && row.contains(policy.owner())
                      && row.contains(shown(policy.from()) + " to " + shown(policy.to())));
    }
  }

  private static String shown(LocalDate day) {
    return DAY.format(day);
  }

  /** A page may give a run of ids by its first and its last. */
  private static List<String> spanned(Set<String> named) throws IOException {
    List<String> all = new ArrayList<>(named);
    Pattern span = Pattern.compile("([A-Z]{3}(?:-[A-Z]+)*)-(\\d{2}) to (?:\\1)?-?(\\d{2})");
    try (DirectoryStream<Path> pages = Files.newDirectoryStream(PAGES, "*.md")) {
      for (Path page : pages) {
        span.matcher(Files.readString(page))
            .results()
            .forEach(
                one -> {
                  int last = Integer.parseInt(one.group(3));
                  for (int i = Integer.parseInt(one.group(2)); i <= last; i++) {
                    all.add("%s-%02d".formatted(one.group(1), i));
                  }
                });
      }
    }
    return all;
  }
}
