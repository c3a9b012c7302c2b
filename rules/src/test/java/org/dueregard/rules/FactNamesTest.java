package org.dueregard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dueregard.plan.Text;
import org.junit.jupiter.api.Test;

/** A pack can name every fact that the tool's own rules can. */
class FactNamesTest {
  private static final Pattern FACT = Pattern.compile("(?<![\\w.])([A-Z]\\w+)\\( ");

  @Test
  void everyFactThatRulesAreGivenHasAName() throws IOException {
    Set<Class<?>> given = new HashSet<>();
    for (PlanCases.PlanCase one : PlanCases.all()) {
      OrderTest.facts(PlanCases.read(one.plan())).forEach(fact -> given.add(fact.getClass()));
    }
    assertThat(FactNames.all()).containsAll(given);
  }

  @Test
  void everyFactThatARuleNamesIsKnown() throws IOException {
    Set<String> named = new TreeSet<>();
    for (String text : requirementRules().values()) {
      Matcher fact = FACT.matcher(PackRules.code(text));
      while (fact.find()) {
        named.add(fact.group(1));
      }
    }
    assertThat(named).hasSizeGreaterThan(50).allMatch(name -> FactNames.find(name).isPresent());
  }

  @Test
  void theNearestIsGivenAsRulesWriteIt() {
    assertThat(FactNames.near("Excercise")).contains("Exercise");
    assertThat(FactNames.near("statd", Text.class)).contains("stated");
    assertThat(FactNames.near("isShorterThn", Exercise.class)).contains("isShorterThan");
  }

  /** What the style test holds the tool's own rules to, the shape of packs is held to as well. */
  @Test
  void theToolsOwnRequirementRulesWouldDoInAPack() throws IOException {
    List<String> faults = new ArrayList<>();
    PackRules rules = new PackRules(faults);
    requirementRules().forEach(rules::add);
    assertThat(faults).isEmpty();
    assertThat(rules.named().stream().map(PackRules.Named::id).collect(Collectors.toSet()))
        .hasSizeGreaterThan(200);
  }

  private static Map<String, String> requirementRules() throws IOException {
    Map<String, String> own = new TreeMap<>(RuleFiles.all());
    own.keySet().removeIf(name -> name.startsWith("duties-"));
    return own;
  }
}
