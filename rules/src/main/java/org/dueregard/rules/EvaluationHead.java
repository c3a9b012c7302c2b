package org.dueregard.rules;

import java.util.List;
import org.dueregard.plan.Answer;
import org.dueregard.plan.Evaluation;
import org.dueregard.plan.Plan;

/**
 * One of the five things that an evaluation can look at: how the work was done, what stood in the
 * way, what people thought, what changed, what it cost.
 *
 * @param covered whether the plan says that it is looked at
 */
public record EvaluationHead(Answer covered) {

  /** All five, said or not. */
  static List<EvaluationHead> of(Plan plan) {
    Evaluation evaluation = plan.evaluation();
    return List.of(
        new EvaluationHead(evaluation.process()),
        new EvaluationHead(evaluation.barriers()),
        new EvaluationHead(evaluation.views()),
        new EvaluationHead(evaluation.impact()),
        new EvaluationHead(evaluation.cost()));
  }
}
