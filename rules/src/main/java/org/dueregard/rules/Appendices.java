package org.dueregard.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dueregard.plan.Document;
import org.dueregard.plan.Plan;
import org.dueregard.plan.Stated;
import org.dueregard.plan.Texts;

/**
 * What is attached to the board paper, by name.
 *
 * @param listed the list as the plan gives it
 * @param names the same without "Appendix A", and with the name of each document that is listed by
 *     its id
 * @param documents the ids and names of the documents of the plan
 */
public record Appendices(Texts listed, Texts names, Texts documents) {
  private static final Pattern LETTER =
      Pattern.compile(
          "^\\s*(?:appendix|annex)\\s+\\w{1,3}\\s*[:.)-]*\\s*", Pattern.CASE_INSENSITIVE);
  private static final Pattern REPORT =
      words(
          "(?:engagement|consultation|outcome|feedback|involvement|responses?) (?:\\w+ )?report"
              + "|report (?:of|on) (?:the )?(?:engagement|consultation|outcome|feedback|involvement|responses?|what people)"
              + "|what people said");
  private static final Pattern EQUALITY = words("equality|equalities|eia|eqia|ehia|eqhia");
  private static final Pattern QUALITY = words("quality|qia|qeia|eqia and qia");
  private static final Pattern COUNCIL = words("scrutiny|hosc|johsc|jhosc|councils?");

  static Appendices of(Plan plan) {
    Texts listed = plan.boardPaper().appendices();
    List<String> names = new ArrayList<>();
    for (String item : listed.items()) {
      names.add(name(LETTER.matcher(item).replaceFirst("").strip(), plan));
    }
    List<String> documents =
        plan.documents().items().stream()
            .flatMap(one -> Stream.of(one.id().value(), one.name().value()))
            .toList();
    return new Appendices(listed, texts(listed, names), texts(listed, documents));
  }

  /** There are some, and each is a document of the plan, as far as the words show. */
  public boolean isEachADocument() {
    return names.isCoveredBy(documents);
  }

  /** The report of what people said is among them. */
  public boolean isWithReport() {
    return has(REPORT);
  }

  /** So is the equality assessment. */
  public boolean isWithEquality() {
    return has(EQUALITY);
  }

  /** So is the assessment of quality. */
  public boolean isWithQuality() {
    return has(QUALITY);
  }

  /** So is what the council or its committee said. */
  public boolean isWithCouncil() {
    return has(COUNCIL);
  }

  private boolean has(Pattern pattern) {
    return names.items().stream().anyMatch(one -> pattern.matcher(one).find());
  }

  /** The name of the document whose id it is, or itself. */
  private static String name(String item, Plan plan) {
    return plan.documents().items().stream()
        .filter(one -> one.id().value().equals(item))
        .map(Document::name)
        .map(one -> one.value())
        .findFirst()
        .orElse(item);
  }

  private static Texts texts(Texts like, List<String> items) {
    return new Texts(new Stated.Value<>(like.at(), items, String.join(", ", items), ""));
  }

  private static Pattern words(String pattern) {
    return Pattern.compile("\\b(?:" + pattern + ")\\b", Pattern.CASE_INSENSITIVE);
  }
}
