package org.dueregard.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dueregard.finding.Place;

/**
 * Many places in a plan, in few words: {@code activities[].groups, lines 88, 91 and 94}. The
 * entries of a list are said once, with all their lines; fields on the same lines are said
 * together. The machine formats have each place by itself.
 */
final class Places {
  private static final Pattern INDEX = Pattern.compile("\\[\\d+]");

  private Places() {}

  static String of(List<Place> places) {
    Map<String, SortedSet<Integer>> linesOf = new LinkedHashMap<>();
    Map<String, String> firstPath = new LinkedHashMap<>();
    for (Place place : places) {
      String path = Wording.path(place.path());
      String shape = INDEX.matcher(path).replaceAll("[]");
      String before = firstPath.putIfAbsent(shape, path);
      if (before != null && !before.equals(path)) {
        firstPath.put(shape, shape);
      }
      linesOf.computeIfAbsent(shape, none -> new TreeSet<>()).add(place.line());
    }
    Map<SortedSet<Integer>, List<String>> pathsOn = new LinkedHashMap<>();
    linesOf.forEach(
        (shape, lines) ->
            pathsOn.computeIfAbsent(lines, none -> new ArrayList<>()).add(firstPath.get(shape)));
    return pathsOn.entrySet().stream()
        .map(entry -> listed(entry.getValue()) + ", " + lines(entry.getKey()))
        .collect(Collectors.joining("; "));
  }

  private static String lines(SortedSet<Integer> lines) {
    List<String> numbers = lines.stream().map(String::valueOf).toList();
    return (numbers.size() == 1 ? "line " : "lines ") + listed(numbers);
  }

  /** {@code a}, {@code a and b}, or {@code a, b and c}. */
  private static String listed(List<String> entries) {
    int last = entries.size() - 1;
    return last == 0
        ? entries.get(0)
        : String.join(", ", entries.subList(0, last)) + " and " + entries.get(last);
  }
}
