package org.dueregard.plan.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.dueregard.plan.PlanPath;

/** The keys that no field takes: each is reported with the nearest that one does, and kept. */
final class Unread {
  private final Problems problems;
  private final List<String> pointers = new ArrayList<>();

  Unread(Problems problems) {
    this.problems = problems;
  }

  List<String> pointers() {
    return List.copyOf(pointers);
  }

  void key(PlanPath path, Node.Entry entry, Collection<String> known) {
    pointers.add(path.pointer());
    if (problems.isFull()) {
      problems.warning(path, entry.key(), "", "");
      return;
    }
    String key = path.last();
    boolean hasValue = !Written.of(entry.value()).isEmpty();
    if (!hasValue && key.indexOf(' ') > 0) {
      problems.warning(
          path,
          entry.key(),
          "A comma cut the text here: '" + Scalars.brief(key) + "' was read as a key of its own.",
          "Inside { }, put a text that has a comma in double quotes.");
      return;
    }
    problems.warning(
        path,
        entry.key(),
        "Unknown key '" + Scalars.brief(key) + "'; it is kept but not checked.",
        Nearest.to(key, known)
            .map(near -> "Did you mean '" + near + "'?")
            .orElse("The keys here are: " + String.join(", ", known) + "."));
  }
}
