package org.dueregard.plan;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A field of the plan format, taken from the model: what the schema, the format page and the plan
 * with everything in it are made from.
 *
 * @param key the key in the file
 * @param says what it is for
 * @param component the record component behind it
 */
public record Field(String key, Says says, RecordComponent component) {
  /** The fields of a section, in the order of the format. */
  public static List<Field> of(Class<?> section) {
    return Arrays.stream(section.getRecordComponents())
        .filter(component -> component.isAnnotationPresent(Says.class))
        .map(component -> new Field(key(component), component.getAnnotation(Says.class), component))
        .toList();
  }

  /** The field that plain text stands for, where the fields of a section could stand. */
  public static List<Field> main(Class<?> section) {
    return of(section).stream().filter(field -> field.says().main()).toList();
  }

  public Class<?> type() {
    return component.getType();
  }

  /** What is inside a list of sections or a word list. */
  public Class<?> argument() {
    Type argument = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
    return (Class<?>) argument;
  }

  /** A list of sections, or one section; else a single value. */
  public boolean isSection() {
    return Part.class.isAssignableFrom(type());
  }

  public boolean isList() {
    return type() == Items.class;
  }

  /** The kind of section in it. */
  public Class<?> section() {
    return isList() ? argument() : type();
  }

  /** The words of a word list. */
  public List<String> words() {
    return type() == Choice.class || type() == Choices.class ? words(argument()) : List.of();
  }

  static List<String> words(Class<?> list) {
    return Arrays.stream(list.getEnumConstants()).map(word -> ((Word) word).word()).toList();
  }

  private static String key(RecordComponent component) {
    String said = component.getAnnotation(Says.class).key();
    return said.isEmpty()
        ? component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT)
        : said;
  }
}
