package org.dueregard.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dueregard.finding.Problem;

/** Puts answers into a plan, one topic after another. */
final class Filling {
  private PlanDraft draft;

  private Filling(PlanDraft draft) {
    this.draft = draft;
  }

  /**
   * The plan with the answers to all that it does not say.
   *
   * @throws Refusal when there is no place for one
   */
  static PlanDraft of(String start, Answers answers) {
    Filling filling = new Filling(PlanDraft.of(start));
    UnfinishedPlan tree = UnfinishedPlan.of(start);
    List<Topic> open = Topics.ALL.stream().filter(topic -> filling.isOpen(topic, tree)).toList();
    answers.refuseNonsense(open);
    open.forEach(topic -> filling.settle(topic, answers));
    return filling.draft;
  }

  /** A second entry is only asked for where a line waits for it. */
  private boolean isOpen(Topic topic, UnfinishedPlan tree) {
    boolean isThere =
        topic.isEntry()
            ? tree.has("/" + String.join("/", topic.keys()) + "/" + topic.entry())
            : tree.has(topic.pointer(topic.questions().get(0)));
    return !isThere && (topic.entry() < 1 || draft.isWaitingFor(topic));
  }

  private void settle(Topic topic, Answers answers) {
    Map<Question, String> known = new LinkedHashMap<>();
    for (Question question : topic.asked()) {
      boolean isNeeded = topic.isRequired() || !known.isEmpty();
      Optional<String> answer = answers.of(topic, question, isNeeded);
      if (answer.filter(said -> topic.isNone(question, said)).isPresent()) {
        none(topic, answers);
        return;
      }
      if (answer.isEmpty()) {
        refuseHalf(question, known);
        return;
      }
      known.put(question, answer.get());
    }
    List<String> yaml =
        topic.questions().stream()
            .map(one -> one.isFixed() ? one.why() : one.yaml(known.get(one)))
            .toList();
    accept(topic, draft.with(topic, yaml), topic.pointer(topic.questions().get(0)));
  }

  private void none(Topic topic, Answers answers) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("value", "none");
    answers
        .of(topic, Topics.WHY_NONE, false)
        .ifPresent(why -> values.put("why", YamlText.scalar(why)));
    String section = topic.keys().get(0);
    accept(topic, draft.withSection(section, values), "/" + section);
  }

  private void accept(Topic topic, PlanDraft next, String pointer) {
    List<Problem> faults = UnfinishedPlan.faults(next.text());
    if (!faults.isEmpty() || !UnfinishedPlan.of(next.text()).has(pointer)) {
      throw new Refusal(
          "There is no place in this plan where '"
              + pointer.substring(1).replace('/', '.')
              + "' can be added without changing it.",
          "Give '" + String.join(".", topic.keys()) + "' lines of its own, then run this again.");
    }
    draft = next;
  }

  private static void refuseHalf(Question missing, Map<Question, String> known) {
    known.keySet().stream()
        .findFirst()
        .ifPresent(
            first -> {
              throw new Refusal(
                  "--" + first.flag() + " needs --" + missing.flag() + " beside it.", "Give both.");
            });
  }
}
