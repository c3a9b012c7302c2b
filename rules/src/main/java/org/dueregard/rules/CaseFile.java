package org.dueregard.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads a file of cases: each a change to a sound plan, and exactly what it changes. */
final class CaseFile {
  private CaseFile() {}

  /**
   * One case.
   *
   * @param line where it stands
   * @param name a sentence
   * @param change what is merged onto the sound plan
   * @param expect the outcomes that differ
   */
  record Case(int line, String name, Yaml change, Expectation expect) {}

  /** The cases in this file, in its order; faults are added to the list. */
  static List<Case> read(String file, Yaml top, List<String> faults) {
    List<Case> cases = new ArrayList<>();
    if (top instanceof Yaml.Items list) {
      for (Yaml one : list.items()) {
        cases.add(read(new CatalogueFields(file, one, faults), one, faults));
      }
    } else if (!(top instanceof Yaml.Nothing)) {
      faults.add(file + ":" + top.line() + ": expected a list of cases");
    }
    return cases;
  }

  private static Case read(CatalogueFields fields, Yaml entry, List<String> faults) {
    String name = fields.text("name");
    Yaml change = fields.value("change");
    if (change instanceof Yaml.Text || change instanceof Yaml.Items) {
      faults.add(fields.where() + ": 'change' should hold the parts of a plan that change");
    }
    Map<String, String> outcomes = new TreeMap<>();
    if (fields.value("expect") instanceof Yaml.Fields expected) {
      expected.fields().keySet().forEach(id -> outcomes.put(id, expected.text(id)));
    } else if (!(fields.value("expect") instanceof Yaml.Nothing)) {
      faults.add(fields.where() + ": 'expect' should hold ids, each with an outcome");
    }
    fields.close();
    Expectation expect = new Expectation(outcomes);
    expect.misspelt().forEach(word -> faults.add(fields.where() + ": " + word));
    return new Case(entry.line(), name, change, expect);
  }
}
