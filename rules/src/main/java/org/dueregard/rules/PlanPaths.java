package org.dueregard.rules;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.dueregard.plan.Items;
import org.dueregard.plan.Leaf;
import org.dueregard.plan.Part;
import org.dueregard.plan.Plan;

/** Every path that a plan can have, with {@code *} for the place in a list. */
final class PlanPaths {
  private static final Set<String> ALL = all();

  private final Set<String> paths = new TreeSet<>();

  private PlanPaths() {}

  static Set<String> all() {
    PlanPaths model = new PlanPaths();
    model.add("", Plan.class);
    return model.paths;
  }

  /** Whether a plan can have this path; a local policy names its own facts. */
  static boolean has(String path) {
    return ALL.contains(path) || path.matches("/local/[a-z0-9-]+/[a-z0-9_]+");
  }

  private void add(String parent, Class<?> type) {
    for (RecordComponent component : type.getRecordComponents()) {
      String path = parent + "/" + key(component.getName());
      Class<?> field = component.getType();
      if (Items.class.isAssignableFrom(field)) {
        paths.add(path);
        paths.add(path + "/*");
        ParameterizedType items = (ParameterizedType) component.getGenericType();
        add(path + "/*", (Class<?>) items.getActualTypeArguments()[0]);
      } else if (Leaf.class.isAssignableFrom(field)) {
        paths.add(path);
      } else if (Part.class.isAssignableFrom(field)) {
        paths.add(path);
        add(path, field);
      }
    }
  }

  private static String key(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_")
        .replaceAll("(?<=[sS]tage|deprived|stage_)(\\d)", "_$1")
        .toLowerCase(Locale.ROOT);
  }
}
