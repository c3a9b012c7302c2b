package org.dueregard.plan.yaml;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dueregard.plan.DateOrPart;
import org.dueregard.plan.Quantity.Amount;
import org.dueregard.plan.Word;

/**
 * Reads one text as a date, a number, a word of a list, or yes or no; says what is wrong with it.
 */
final class Scalars {
  private static final Pattern YES_NO =
      Pattern.compile("(?is)(yes|true|y|no|false|n|not yet)(?:[\\s,.;:–-]+(.*))?");
  private static final List<String> YES = List.of("yes", "true", "y");
  private static final String WRITE_A_DATE = "Write it as 2027-01-11, January 2027 or 2027.";

  private final Problems problems;

  Scalars(Problems problems) {
    this.problems = problems;
  }

  /**
   * A yes or a no.
   *
   * @param rest what follows the word, such as a reason
   */
  record YesNo(boolean yes, String rest) {}

  Optional<YesNo> yesNo(Node.Scalar scalar) {
    Matcher words = YES_NO.matcher(scalar.text());
    if (words.matches()) {
      boolean yes = YES.contains(words.group(1).toLowerCase(Locale.ROOT));
      return Optional.of(new YesNo(yes, words.group(2) == null ? "" : words.group(2)));
    }
    notUnderstood(
        scalar,
        "is neither yes nor no",
        "Write yes or no; put the rest in why: {value: no, why: …}.");
    return Optional.empty();
  }

  Optional<DateOrPart> date(Node.Scalar scalar) {
    Optional<DateOrPart> date = DateText.parse(scalar.text());
    if (date.isEmpty()) {
      problems.error(
          scalar.path(),
          scalar.span(),
          quoted(scalar) + "is not a date we can read.",
          DateText.meant(scalar.text())
              .map(iso -> "Did you mean " + iso + "?")
              .orElse(WRITE_A_DATE));
    } else if (date.get().isWords() && !Written.of(scalar).isYes()) {
      problems.warning(
          scalar.path(),
          scalar.span(),
          quoted(scalar) + "names no day or month, so few checks can use it.",
          WRITE_A_DATE);
    }
    return date;
  }

  Optional<Amount> number(Node.Scalar scalar) {
    Amount amount = NumberText.parse(scalar.text());
    if (!amount.found() && !Written.of(scalar).isYes()) {
      problems.warning(
          scalar.path(),
          scalar.span(),
          quoted(scalar) + "has no number in it, so no check can use it.",
          "Write the number in figures; words may stand around it.");
    }
    return Optional.of(amount);
  }

  <E extends Enum<E> & Word> Optional<E> word(Node.Scalar scalar, E[] words) {
    Optional<E> word = find(scalar.text(), words);
    if (word.isEmpty()) {
      List<String> all = Arrays.stream(words).map(Word::word).toList();
      notUnderstood(
          scalar,
          "is not one of the words for this field",
          Nearest.to(scalar.text(), all)
              .map(near -> "Did you mean '" + near + "'?")
              .orElse("Use one of: " + String.join(", ", all) + "."));
    }
    return word;
  }

  /** The word that this text is, in any case, with spaces or hyphens for underscores. */
  static <E extends Enum<E> & Word> Optional<E> find(String text, E[] words) {
    String folded = text.toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    String plain = folded.equals("true") ? "yes" : folded.equals("false") ? "no" : folded;
    return Arrays.stream(words).filter(word -> word.word().equals(plain)).findFirst();
  }

  /** The start of a text, for a message. */
  static String brief(String text) {
    return text.codePointCount(0, text.length()) > 60
        ? text.substring(0, text.offsetByCodePoints(0, 60)) + "…"
        : text;
  }

  /**
   * One mistyped word is an error. Prose where a word was wanted says something that the field
   * cannot hold: it counts as not shown, with a warning, so that the rest can still be checked.
   */
  private void notUnderstood(Node.Scalar scalar, String fault, String hint) {
    if (scalar.text().chars().noneMatch(Character::isWhitespace)) {
      problems.error(scalar.path(), scalar.span(), quoted(scalar) + fault + ".", hint);
    } else {
      problems.warning(
          scalar.path(),
          scalar.span(),
          quoted(scalar) + fault + ", so it counts as not shown.",
          hint);
    }
  }

  private static String quoted(Node.Scalar scalar) {
    return "'" + brief(scalar.text()) + "' ";
  }
}
