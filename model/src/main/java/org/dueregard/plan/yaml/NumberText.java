package org.dueregard.plan.yaml;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dueregard.plan.Quantity.Amount;

/** Numbers as people write them, with the words around them. */
final class NumberText {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\d.])([-−]?)£?(\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d{1,18}(?!\\d)|(?=\\.\\d))"
              + "(\\.\\d{1,6})?(?:(\\s?million|\\s?thousand|\\s?billion|m|k|bn)\\b|%)?",
          Pattern.CASE_INSENSITIVE);

  private static final Map<String, Integer> ZEROS =
      Map.of("thousand", 3, "k", 3, "million", 6, "m", 6, "billion", 9, "bn", 9);

  private NumberText() {}

  /** The first number in the text, and whether the text is that number alone. */
  static Amount parse(String text) {
    Matcher found = NUMBER.matcher(text);
    if (!found.find()) {
      return new Amount(BigDecimal.ZERO, false, false);
    }
    boolean alone = found.group().length() == text.length();
    String whole = found.group(2).isEmpty() ? "0" : found.group(2).replace(",", "");
    String part = found.group(3) == null ? "" : found.group(3);
    BigDecimal number = new BigDecimal(whole + part);
    if (found.group(4) != null) {
      int zeros = ZEROS.get(found.group(4).strip().toLowerCase(Locale.ROOT));
      number = new BigDecimal(number.scaleByPowerOfTen(zeros).toPlainString());
    }
    return new Amount(found.group(1).isEmpty() ? number : number.negate(), alone, true);
  }
}
