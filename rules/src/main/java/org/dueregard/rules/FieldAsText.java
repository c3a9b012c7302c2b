package org.dueregard.rules;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dueregard.plan.Choice;
import org.dueregard.plan.Leaf;
import org.dueregard.plan.Text;
import org.dueregard.plan.yaml.Nearest;

/**
 * A field of a plan compared with words in quotes, or a text with a number: the compiler lets it
 * pass, and it is never true, or true by the alphabet. A field is more than its words: it knows
 * whether it was stated, and where.
 */
final class FieldAsText {
  private static final Pattern COMPARED =
      Pattern.compile("^\\s*(?:\\$\\w+\\s*:\\s*)?(\\w+(?:\\.\\w+)*)\\s*[!=]=\\s*\"([^\"]*)\"");

  private static final Pattern SIZED =
      Pattern.compile("^\\s*(?:\\$\\w+\\s*:\\s*)?(\\w+(?:\\.\\w+)*)\\s*(?:[<>]=?|[!=]=)\\s*-?\\d");

  private FieldAsText() {}

  /** What to write instead, if this condition on this fact makes the mistake. */
  static Optional<String> hint(Class<?> fact, String condition) {
    Matcher sized = SIZED.matcher(condition);
    if (sized.find()) {
      return type(fact, sized.group(1))
          .flatMap(FieldAsText::raw)
          .filter(raw -> raw == String.class || Leaf.class.isAssignableFrom(raw))
          .map(
              raw ->
                  "'"
                      + sized.group(1)
                      + "' is no number: a field that takes one has '.whole', and a fact under local"
                      + " has 'whole'");
    }
    Matcher compared = COMPARED.matcher(condition);
    if (!compared.find()) {
      return Optional.empty();
    }
    String field = compared.group(1);
    Optional<Type> type = type(fact, field);
    return type.flatMap(FieldAsText::raw)
        .filter(Leaf.class::isAssignableFrom)
        .map(
            leaf ->
                "a field is not its words: write "
                    + instead(field, leaf, type.orElseThrow(), compared.group(2)));
  }

  /** What stands at the end of a chain of properties. */
  private static Optional<Type> type(Class<?> fact, String chain) {
    Optional<Type> type = Optional.of(fact);
    for (String step : chain.split("\\.", -1)) {
      type = type.flatMap(FieldAsText::raw).flatMap(one -> property(one, step));
    }
    return type;
  }

  private static String instead(String field, Class<?> leaf, Type type, String words) {
    if (leaf == Text.class) {
      return field + ".value == \"" + words + "\"";
    }
    if (type instanceof ParameterizedType of
        && of.getActualTypeArguments()[0] instanceof Class<?> choices) {
      List<String> names =
          Arrays.stream(choices.getEnumConstants()).map(one -> ((Enum<?>) one).name()).toList();
      String name = Nearest.to(words, names).orElse(names.get(0));
      String list = choices.getCanonicalName().substring(choices.getPackageName().length() + 1);
      return field + (leaf == Choice.class ? ".is( " : ".has( ") + list + "." + name + " )";
    }
    return "one of its questions: "
        + Arrays.stream(leaf.getMethods())
            .filter(one -> one.getReturnType() == boolean.class && one.getName().startsWith("is"))
            .map(one -> field + "." + one.getName() + "()")
            .sorted()
            .distinct()
            .limit(6)
            .collect(joining(", "));
  }

  private static Optional<Class<?>> raw(Type type) {
    if (type instanceof Class<?> plain) {
      return Optional.of(plain);
    }
    return type instanceof ParameterizedType of && of.getRawType() instanceof Class<?> raw
        ? Optional.of(raw)
        : Optional.empty();
  }

  private static Optional<Type> property(Class<?> type, String name) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getParameterCount() == 0 && method.getName().equals(name))
        .map(Method::getGenericReturnType)
        .findFirst();
  }
}
