package org.dueregard.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one of a few words. */
record Words<E extends Enum<E>>(Class<E> choices) implements ITypeConverter<E> {
  @Override
  public E convert(String typed) {
    return Arrays.stream(choices.getEnumConstants())
        .filter(choice -> word(choice).equals(typed.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> unknown(typed));
  }

  /** Every word, in order. */
  List<String> all() {
    return Arrays.stream(choices.getEnumConstants()).map(Words::word).toList();
  }

  private TypeConversionException unknown(String typed) {
    List<String> words = all();
    return new TypeConversionException(
        "'" + typed + "' is none of " + String.join(", ", words) + ".");
  }

  /** The word for this choice. */
  static String word(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }
}
