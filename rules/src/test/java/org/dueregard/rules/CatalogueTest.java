package org.dueregard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dueregard.finding.Argued;
import org.dueregard.finding.Citation;
import org.dueregard.finding.Force;
import org.dueregard.finding.Outcome;
import org.dueregard.finding.Requirement;
import org.dueregard.finding.Requirement.Check;
import org.dueregard.rules.PlanCases.PlanCase;
import org.junit.jupiter.api.Test;

/** The catalogue is whole, and joined to the rules by nothing but ids. */
class CatalogueTest {
  private static final Pattern ID = Pattern.compile("[A-Z]{3}(?:-[A-Z0-9]+)*-\\d{2}");
  private static final Pattern DATE = Pattern.compile("no|\\d{4}-\\d{2}-\\d{2}");
  private static final Set<String> GROUNDS = Grounds.meanings().keySet();
  private static final Pattern BANNED = banned();
  private static final Pattern SENTENCE = Pattern.compile("(?<=[.?!:]) ");
  private static final int MOST_WORDS = 25;

  @Test
  void everyEntryIsWhole() throws IOException {
    List<String> faults = new ArrayList<>();
    Catalogue catalogue = CatalogueReader.read(RuleFiles.FOLDER);
    Set<String> ids = new TreeSet<>();
    for (Entry entry : catalogue.entries()) {
      if (!ids.add(entry.id())) {
        faults.add(entry.id() + " is given twice");
      }
      check(entry, faults);
    }
    for (DutyText duty : catalogue.duties()) {
      words(duty.name(), duty.title() + ". " + duty.notOwed(), faults);
      if (duty.restsOn().isEmpty()) {
        faults.add(duty.name() + " does not say which facts it rests on");
      }
      duty.restsOn().stream()
          .filter(path -> !PlanPaths.has(path))
          .forEach(path -> faults.add(duty.name() + " rests on a path that no plan has: " + path));
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void noTwoRequirementsAskTheSame() throws IOException {
    Catalogue catalogue = CatalogueReader.read(RuleFiles.FOLDER);
    List<String> said = new ArrayList<>();
    for (Entry entry : catalogue.entries()) {
      said.add(entry.requirement().title());
      if (entry.requirement().check() == Check.JUDGEMENT) {
        said.add(entry.requirement().question());
      }
    }
    assertThat(said).doesNotHaveDuplicates();
  }

  @Test
  void everyRuleHasAnEntryAndEveryCheckedEntryARuleOrReads() throws IOException {
    Catalogue catalogue = CatalogueReader.read(RuleFiles.FOLDER);
    Set<String> known =
        catalogue.entries().stream()
            .filter(entry -> entry.requirement().check() != Check.NONE)
            .map(Entry::id)
            .collect(Collectors.toCollection(TreeSet::new));
    List<String> faults = new ArrayList<>();
    Set<String> ruled = new TreeSet<>();
    for (String rule : RuleBase.builtIn().ruleNames()) {
      String id = rule.substring(0, rule.indexOf(' '));
      ruled.add(id);
      words(id, rule.substring(id.length() + 1), faults);
      if (id.contains("-") && !known.contains(id)) {
        faults.add("the rule '" + rule + "' has no entry");
      }
    }
    for (Duty duty : Duty.values()) {
      catalogue.duty(duty.name());
      if (!ruled.contains(duty.name())) {
        faults.add("no rule says when " + duty + " is owed");
      }
    }
    for (Entry entry : catalogue.entries()) {
      boolean isJudgement = entry.requirement().check() == Check.JUDGEMENT;
      if (isJudgement && !ruled.contains(entry.id())) {
        faults.add(entry.id() + " asks a person but no rule raises it");
      }
      if (entry.requirement().duty().isPresent()) {
        catalogue.duty(entry.requirement().duty().get());
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void everyRequirementHasCases() throws IOException {
    Assurance assurance = Assurance.load();
    Map<String, Outcomes> sound = new HashMap<>();
    List<PlanCase> cases = PlanCases.all();
    List<String> faults = new ArrayList<>();
    for (Requirement one : assurance.requirements()) {
      if (one.check() == Check.NONE) {
        continue;
      }
      Outcome atRest =
          sound
              .computeIfAbsent(
                  one.source().id(), source -> SoundPlan.of(source).outcomes(assurance))
              .byId()
              .get(one.id())
              .outcome();
      if (atRest != Outcome.MET && !isExpected(one.id(), "met", cases)) {
        faults.add(one.id() + " has no case where it is met");
      }
      if (!isExpected(one.id(), "not met", cases)
          && !isExpected(one.id(), "not shown", cases)
          && !isExpected(one.id(), "needs judgement", cases)) {
        faults.add(one.id() + " has no case where it is not met or not shown");
      }
      boolean isGated = one.duty().isPresent() && atRest != Outcome.NOT_APPLICABLE;
      if (isGated && !isExpected(one.id(), "not applicable", cases)) {
        faults.add(one.id() + " has no case where it does not apply");
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void everyRiskSaysHowItHasBeenArguedOrThatNoCaseIsKnown() throws IOException {
    assertThat(CatalogueReader.read(RuleFiles.FOLDER).entries())
        .extracting(Entry::requirement)
        .filteredOn(one -> one.force() == Force.RISK && one.check() != Check.NONE)
        .filteredOn(one -> one.argued().isEmpty())
        .extracting(Requirement::id)
        .isEmpty();
  }

  @Test
  void theShippedFileHoldsWhatTheCatalogueFilesSay() throws IOException {
    Catalogue written = CatalogueReader.read(RuleFiles.FOLDER);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    CatalogueFile.write(written, bytes);

    assertThat(CatalogueFile.read(new ByteArrayInputStream(bytes.toByteArray())))
        .isEqualTo(written);
    assertThat(Assurance.catalogue()).isEqualTo(written);
  }

  private static boolean isExpected(String id, String outcome, List<PlanCase> cases) {
    return cases.stream()
        .flatMap(one -> one.expect().entrySet().stream())
        .filter(
            entry ->
                entry.getKey().endsWith("*")
                    ? id.startsWith(entry.getKey().replace("*", ""))
                    : entry.getKey().equals(id))
        .anyMatch(
            entry ->
                entry.getValue().equals(outcome) || entry.getValue().startsWith(outcome + " at "));
  }

  private static void check(Entry entry, List<String> faults) {
    Requirement one = entry.requirement();
    if (!ID.matcher(one.id()).matches()) {
      faults.add(one.id() + " is not formed like an id");
    }
    if (one.inForce().from().equals(LocalDate.MIN)) {
      faults.add(one.id() + " has no first day in force");
    }
    one.grounds().stream()
        .filter(ground -> !GROUNDS.contains(ground))
        .forEach(ground -> faults.add(one.id() + " feeds an unknown ground " + ground));
    List<Citation> cites = new ArrayList<>(one.cite());
    one.argued().forEach(argued -> argued.cite().ifPresent(cites::add));
    for (Citation cite : cites) {
      if (!DATE.matcher(cite.checked()).matches()) {
        faults.add(one.id() + " cites with checked '" + cite.checked() + "'");
      }
    }
    Stream.concat(one.reads().stream(), one.weighs().stream())
        .filter(path -> !PlanPaths.has(path))
        .forEach(path -> faults.add(one.id() + " reads a path that no plan has: " + path));
    if (one.check() != Check.NONE && one.reads().isEmpty()) {
      faults.add(one.id() + " reads nothing");
    }
    if (one.title().endsWith(".")) {
      faults.add(one.id() + " has a title with a full stop");
    }
    words(one.id(), one.title() + ". " + one.why(), faults);
    for (Argued argued : one.argued()) {
      words(one.id(), argued.text(), faults);
    }
    words(one.id(), one.remedy() + " " + one.question() + " " + one.whyNone(), faults);
  }

  private static Pattern banned() {
    try {
      List<String> words = Files.readAllLines(Path.of("../docs/words-not-used.txt"));
      return Pattern.compile("(?i)\\b(" + String.join("|", words) + ")(?!\\w)");
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static void words(String id, String text, List<String> faults) {
    if (BANNED.matcher(text).find()) {
      faults.add(id + " uses a word that reports do not use: " + text);
    }
    for (String sentence : SENTENCE.split(text, -1)) {
      if (sentence.chars().filter(c -> c == ' ').count() >= MOST_WORDS) {
        faults.add(id + " has a sentence of over " + MOST_WORDS + " words: " + sentence);
      }
    }
  }
}
