package org.dueregard.rules;

import static java.util.stream.Collectors.joining;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.api.runtime.rule.AgendaFilter;

/**
 * Compiled rules: one shared base, one session a plan. Sessions come from a pool, which empties
 * each before it is used again: making one from nothing costs more than running the rules. Safe to
 * share by threads.
 */
final class RuleBase {
  private static final String MODELS = "/META-INF/kie/org.dueregard/dueregard-rules/drools-model";
  private static final String NATIONAL = "org.dueregard.rules";
  private static final int MOST_FIRINGS = 20_000;

  private final KieBase base;
  private final KieSessionsPool sessions;
  private final Function<Predicate<String>, RuleBase> subset;

  private RuleBase(KieBase base, Function<Predicate<String>, RuleBase> subset) {
    this.base = base;
    this.sessions = base.newKieSessionsPool(1);
    this.subset = subset;
  }

  /** Every rule compiled when the project was built. */
  static RuleBase builtIn() {
    return builtIn(models(name -> true), name -> true);
  }

  /** The national rules compiled when the project was built, and those of these local sources. */
  static RuleBase builtIn(Set<String> local) {
    Set<String> packages = new TreeSet<>();
    packages.add(NATIONAL);
    local.forEach(source -> packages.add(NATIONAL + "." + source.replace("-", "")));
    return builtIn(models(packages::contains), name -> true);
  }

  private static RuleBase builtIn(List<Model> models, Predicate<String> wanted) {
    List<Model> kept = new ArrayList<>();
    for (Model model : models) {
      ModelImpl part = new ModelImpl(model.getName());
      model.getRules().stream().filter(rule -> wanted.test(rule.getName())).forEach(part::addRule);
      model.getTypeMetaDatas().forEach(part::addTypeMetaData);
      kept.add(part);
    }
    KieBase base =
        KieBaseBuilder.createKieBaseFromModel(
            kept, RuleBaseFactory.newKnowledgeBaseConfiguration());
    return new RuleBase(base, narrower -> builtIn(models, wanted.and(narrower)));
  }

  /** Rules compiled elsewhere; {@code subset} makes the same base with fewer rules. */
  static RuleBase of(KieBase base, Function<Predicate<String>, RuleBase> subset) {
    return new RuleBase(base, subset);
  }

  /** Of these rules, those whose names are wanted. */
  RuleBase only(Predicate<String> wanted) {
    return subset.apply(wanted);
  }

  /** The names of the rules in this base. */
  List<String> ruleNames() {
    return base.getKiePackages().stream()
        .flatMap(one -> one.getRules().stream())
        .map(rule -> rule.getName())
        .sorted()
        .toList();
  }

  /** Runs the rules over these facts. A rule that throws is left out, and named. */
  Conclusions run(Collection<?> facts) {
    Map<String, String> failed = new TreeMap<>();
    RuleBase rules = this;
    while (true) {
      try {
        return rules.fire(facts, failed);
      } catch (RuleFailed fault) {
        if (failed.put(fault.rule, rootCause(fault)) != null) {
          throw fault;
        }
        rules = only(name -> !failed.containsKey(name));
      }
    }
  }

  private Conclusions fire(Collection<?> facts, Map<String, String> failed) {
    KieSession session = sessions.newKieSession();
    try {
      facts.forEach(session::insert);
      if (session.fireAllRules(lawInForce(facts), MOST_FIRINGS) == MOST_FIRINGS) {
        throw new IllegalStateException("the rules did not come to rest");
      }
      List<DutyOwed> owed = new ArrayList<>();
      List<DutyExcepted> excepted = new ArrayList<>();
      List<Conclusion> concluded = new ArrayList<>();
      for (Object object : session.getObjects()) {
        if (object instanceof DutyOwed one) {
          owed.add(one);
        } else if (object instanceof DutyExcepted one) {
          excepted.add(one);
        } else if (object instanceof Conclusion one) {
          concluded.add(one);
        }
      }
      concluded.sort(
          Comparator.comparing((Conclusion one) -> one.where().at())
              .thenComparing(Conclusion::requirement)
              .thenComparing(Conclusion::fault)
              .thenComparing(RuleBase::places));
      return new Conclusions(owed, excepted, concluded, failed);
    } catch (RuntimeException fault) {
      throw RuleFailed.naming(fault, ruleNames());
    } finally {
      session.dispose();
    }
  }

  /** No rule of a duty fires outside the days of its law, so no duty is then owed or lifted. */
  private static AgendaFilter lawInForce(Collection<?> facts) {
    Set<String> outOfTime = new HashSet<>();
    for (Duty duty : Duty.values()) {
      outOfTime.add(duty.name());
    }
    for (Object fact : facts) {
      if (fact instanceof DutyInForce one) {
        outOfTime.remove(one.duty().name());
      }
    }
    return match -> {
      String name = match.getRule().getName();
      return !outOfTime.contains(name.substring(0, name.indexOf(' ')));
    };
  }

  private static String rootCause(Throwable fault) {
    Throwable cause = fault;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause.getClass().getSimpleName() + ": " + cause.getMessage();
  }

  /** Where the facts of a conclusion stand: what tells two alike apart. */
  private static String places(Conclusion one) {
    return one.because().stream().map(fact -> fact.at().pointer()).collect(joining(" "));
  }

  /** The build writes the names of the classes of the compiled rules, one a line and package. */
  private static List<Model> models(Predicate<String> packages) {
    try (InputStream in = RuleBase.class.getResourceAsStream(MODELS);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<Model> models = new ArrayList<>();
      List<String> names =
          lines
              .lines()
              .filter(line -> line.startsWith(NATIONAL))
              .filter(name -> packages.test(name.substring(0, name.lastIndexOf('.'))))
              .toList();
      for (String name : names) {
        models.add(
            Class.forName(name).asSubclass(Model.class).getDeclaredConstructor().newInstance());
      }
      return models;
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    } catch (ReflectiveOperationException fault) {
      throw new IllegalStateException(
          "the compiled rules are not where the build puts them", fault);
    }
  }

  /** A rule threw. */
  private static final class RuleFailed extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final String rule;

    private RuleFailed(String rule, RuntimeException cause) {
      super("rule '" + rule + "' failed", cause);
      this.rule = rule;
    }

    /** The failure with the rule it names; the fault itself when it names none. */
    static RuntimeException naming(RuntimeException fault, List<String> names) {
      for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
        String said = String.valueOf(cause.getMessage());
        for (String name : names) {
          if (said.contains(name)) {
            return new RuleFailed(name, fault);
          }
        }
      }
      return fault;
    }
  }
}
