package org.dueregard.server;

import io.javalin.http.Context;
import org.dueregard.finding.Requirement;
import org.dueregard.plan.yaml.Nearest;
import org.dueregard.rules.Assurance;

/** {@code GET /v1/requirements} and one of them. */
final class RequirementRoutes {
  private final Assurance assurance;

  RequirementRoutes(Assurance assurance) {
    this.assurance = assurance;
  }

  void list(Context ctx) {
    ctx.contentType("application/json").result(RequirementJson.list(assurance.requirements()));
  }

  void one(Context ctx) {
    String id = ctx.pathParam("id");
    Requirement found =
        assurance.requirements().stream()
            .filter(requirement -> requirement.id().equalsIgnoreCase(id))
            .findFirst()
            .orElseThrow(() -> unknown(id));
    ctx.contentType("application/json").result(RequirementJson.one(found));
  }

  private Refused unknown(String id) {
    String hint =
        Nearest.to(id, assurance.requirements().stream().map(Requirement::id).toList())
            .map(near -> " Did you mean " + near + "?")
            .orElse(" GET /v1/requirements lists them.");
    return new Refused(404, "There is no requirement with this id." + hint);
  }
}
