package org.dueregard.plan.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.dueregard.plan.Activity;
import org.dueregard.plan.Body;
import org.dueregard.plan.Document;
import org.dueregard.plan.Evidence;
import org.dueregard.plan.Judgement;
import org.dueregard.plan.Mention;
import org.dueregard.plan.Options.Option;
import org.dueregard.plan.Part;
import org.dueregard.plan.PeopleAffected.AffectedGroup;
import org.dueregard.plan.Plan;
import org.dueregard.plan.PlanPath;
import org.dueregard.plan.Scrutiny.Committee;
import org.dueregard.plan.Shares;
import org.dueregard.plan.Text;
import org.dueregard.plan.Texts;

/** Checks a plan against itself: the facts it must have, ids used once, references that resolve. */
final class PlanChecks {
  private static final Set<String> AUDIENCES = Set.of("public", "staff", "stakeholders");
  private static final Pattern ID = Pattern.compile("[A-Z]{1,2}\\d{1,3}");

  private final Plan plan;
  private final SourceMap sources;
  private final Problems problems;

  PlanChecks(Plan plan, SourceMap sources, Problems problems) {
    this.plan = plan;
    this.sources = sources;
    this.problems = problems;
  }

  void run() {
    required();
    Set<String> groups = ids(plan.peopleAffected().groups().items(), AffectedGroup::id);
    Set<String> activities = ids(plan.activities().items(), Activity::id);
    Set<String> options = ids(plan.options().considered().items(), Option::id);
    Set<String> documents = ids(plan.documents().items(), Document::id);
    Set<String> audiences = new TreeSet<>(AUDIENCES);
    audiences.addAll(groups);
    for (Activity activity : plan.activities().items()) {
      refer(activity.audiences(), audiences, "group");
      refer(activity.aim().byGroup(), groups);
      refer(activity.actual().byGroup(), groups);
    }
    plan.stakeholders().items().forEach(one -> refer(one.involvedBy(), activities, "activity"));
    for (Mention mention : plan.mentions().within(PlanPath.ROOT)) {
      if (mention instanceof Texts texts && mention.at().last().equals("heard_from")) {
        refer(texts, activities, "activity");
      }
      if (mention instanceof Evidence evidence) {
        refer(evidence.at(), evidence.items(), ID.asMatchPredicate(), documents, "document");
      }
    }
    referById(plan.decision().optionChosen(), options, "option");
    referById(plan.feedback().considered().option(), options, "option");
    plan.findings().items().forEach(one -> referById(one.group(), groups, "group"));
  }

  private void required() {
    need(plan.plan().title(), plan.plan().stage());
    need(plan.proposal().summary(), plan.proposal().changeTypes(), plan.bodies());
    for (Body body : plan.bodies().items()) {
      need(body.name(), body.type());
    }
    for (Activity activity : plan.activities().items()) {
      need(activity.id(), activity.name(), activity.method());
    }
    for (AffectedGroup group : plan.peopleAffected().groups().items()) {
      need(group.id(), group.name());
    }
    for (Committee committee : plan.scrutiny().committees().items()) {
      need(committee.name(), committee.council());
    }
    for (Document document : plan.documents().items()) {
      need(document.id(), document.name());
    }
    for (Judgement one : plan.judgements().items()) {
      need(one.requirement(), one.answer(), one.by(), one.role(), one.on(), one.reasoning());
    }
    want(plan.decision().what(), plan.decision().maker(), plan.decision().date());
    if (plan.activities().isAbsent()) {
      want(plan.activities());
    }
    if (!plan.bodies().isEmpty() && plan.bodies().items().stream().noneMatch(Body::isDeciding)) {
      problems.warning(
          plan.bodies().at(),
          sources.span(plan.bodies().at()),
          "No body here is shown as taking the decision.",
          "Give one of them 'role: decision_maker' or 'role: lead_commissioner'.");
    }
  }

  /** Facts without which nothing can be assessed, or an entry means nothing. */
  private void need(Mention... facts) {
    for (Mention fact : facts) {
      if (!fact.isStated()) {
        problems.error(fact.at(), sources.span(fact.at()), missing(fact), add(fact));
      }
    }
  }

  /** Facts that every plan must have, but whose absence is itself assessed. */
  private void want(Mention... facts) {
    for (Mention fact : facts) {
      if (fact.isAbsent()) {
        problems.warning(fact.at(), sources.span(fact.at()), missing(fact), add(fact));
      }
    }
  }

  private static String missing(Mention fact) {
    PlanPath parent = fact.at().parent();
    return "'"
        + fact.at().last()
        + "' is missing"
        + (parent.isRoot() ? "." : " from " + parent + ".");
  }

  private static String add(Mention fact) {
    return "Add '" + fact.at().last() + "'; every plan needs it.";
  }

  private <T extends Part> Set<String> ids(List<T> parts, Function<T, Text> id) {
    Map<String, Text> first = new HashMap<>();
    for (T part : parts) {
      Text text = id.apply(part);
      Text earlier = text.isStated() ? first.putIfAbsent(text.value(), text) : null;
      if (earlier != null) {
        problems.error(
            text.at(),
            sources.span(text.at()),
            "The id '"
                + text.value()
                + "' is used twice: here and on line "
                + sources.span(earlier.at()).line()
                + ".",
            "Give each its own id.");
      }
    }
    return new TreeSet<>(first.keySet());
  }

  private void refer(Texts references, Set<String> known, String kind) {
    refer(references.at(), references.items(), reference -> true, known, kind);
  }

  private void refer(
      PlanPath list,
      List<String> entries,
      Predicate<String> isReference,
      Set<String> known,
      String kind) {
    for (int i = 0; i < entries.size(); i++) {
      PlanPath entry = list.item(i);
      if (isReference.test(entries.get(i))) {
        PlanPath at = sources.nearest(entry).equals(entry) ? entry : list;
        refer(at, entries.get(i), known, kind);
      }
    }
  }

  private void refer(Shares shares, Set<String> groups) {
    shares.items().keySet().forEach(id -> refer(shares.at().child(id), id, groups, "group"));
  }

  /** A text that may be a reference or words: it is a reference when it looks like an id. */
  private void referById(Text reference, Set<String> known, String kind) {
    if (ID.matcher(reference.value()).matches()) {
      refer(reference.at(), reference.value(), known, kind);
    }
  }

  private void refer(PlanPath at, String reference, Set<String> known, String kind) {
    if (!known.contains(reference)) {
      List<String> names = new ArrayList<>(known);
      problems.error(
          at,
          sources.span(at),
          "There is no " + kind + " '" + reference + "' in this plan.",
          Nearest.to(reference, names)
              .map(near -> "Did you mean '" + near + "'?")
              .orElse(
                  names.isEmpty()
                      ? "Add the " + kind + " with that id."
                      : "Use one of: " + String.join(", ", names) + "."));
    }
  }
}
