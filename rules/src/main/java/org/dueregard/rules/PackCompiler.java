package org.dueregard.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.drools.compiler.builder.impl.KnowledgeBuilderImpl;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.drl.ast.descr.FunctionImportDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.kie.api.KieBaseConfiguration;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.conf.ConstraintJittingThresholdOption;

/**
 * Compiles the rules of a pack at run time. Every fact, every duty and the three verbs are imported
 * for it. Needs drools-mvel on the class path, which no other part of a check does.
 */
final class PackCompiler {
  /** Not the tool's own package: only what is public can be seen from a pack. */
  private static final String PACKAGE = "org.dueregard.pack";

  private static final List<String> VERBS = List.of("gap", "silent", "ask");

  private final List<PackRules.File> files;
  private final Map<Set<String>, RuleBase> subsets = new ConcurrentHashMap<>();

  private PackCompiler(List<PackRules.File> files) {
    this.files = files;
    for (PackRules.File file : files) {
      PackageDescr rules = file.rules();
      rules.setName(PACKAGE);
      rules.addImport(new ImportDescr("org.dueregard.plan.*"));
      rules.addImport(new ImportDescr("org.dueregard.rules.*"));
      for (Class<?> fact : FactNames.all()) {
        rules.addImport(new ImportDescr(fact.getCanonicalName()));
      }
      for (String verb : VERBS) {
        FunctionImportDescr imported = new FunctionImportDescr();
        imported.setTarget(Conclude.class.getName() + "." + verb);
        rules.addFunctionImport(imported);
      }
    }
  }

  /** These rules, ready to run; or empty, with the faults. */
  static Optional<RuleBase> compile(List<PackRules.File> files, List<String> faults) {
    return new PackCompiler(files).base(name -> true, faults);
  }

  private Optional<RuleBase> base(Predicate<String> wanted, List<String> faults) {
    KnowledgeBuilderImpl builder =
        (KnowledgeBuilderImpl) KnowledgeBuilderFactory.newKnowledgeBuilder();
    Set<String> found = new LinkedHashSet<>();
    for (PackRules.File file : files) {
      builder.addPackage(kept(file.rules(), wanted));
      CompilerErrors errors = new CompilerErrors(file);
      for (KnowledgeBuilderError error : builder.getErrors()) {
        errors.inWords(error).ifPresent(found::add);
      }
      if (builder.hasErrors()) {
        break;
      }
    }
    if (!found.isEmpty()) {
      faults.addAll(found);
      return Optional.empty();
    }
    // Read, not turned into classes: a pack runs too few times for that to pay.
    KieBaseConfiguration plain = RuleBaseFactory.newKnowledgeBaseConfiguration();
    plain.setOption(ConstraintJittingThresholdOption.get(0));
    return Optional.of(
        RuleBase.of(builder.newKnowledgeBase(plain), narrower -> subset(wanted.and(narrower))));
  }

  /** A rule that throws does so for plan after plan: each subset is compiled once. */
  private RuleBase subset(Predicate<String> wanted) {
    Set<String> names = new TreeSet<>();
    files.forEach(
        file ->
            file.rules().getRules().stream()
                .map(rule -> rule.getName())
                .filter(wanted)
                .forEach(names::add));
    return subsets.computeIfAbsent(
        names, kept -> base(kept::contains, new ArrayList<>()).orElseThrow());
  }

  private static PackageDescr kept(PackageDescr rules, Predicate<String> wanted) {
    PackageDescr kept = new PackageDescr(rules.getName());
    rules.getImports().forEach(kept::addImport);
    rules.getFunctionImports().forEach(kept::addFunctionImport);
    rules.getRules().stream().filter(rule -> wanted.test(rule.getName())).forEach(kept::addRule);
    return kept;
  }
}
