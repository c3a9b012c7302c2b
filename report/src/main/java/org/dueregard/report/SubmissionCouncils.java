package org.dueregard.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dueregard.finding.Said;
import org.dueregard.report.PlanFacts.Asked;
import org.dueregard.report.document.Block;
import org.dueregard.report.document.Inline;

/**
 * The parts of a submission about councils: the people of this one, and the others.
 *
 * @param facts what the plan says
 * @param council the council that the paper is for
 */
record SubmissionCouncils(PlanFacts facts, String council) {

  /** The place of this council's committee in the plan. */
  Optional<String> committee() {
    return facts.digest().items("/scrutiny/committees").stream()
        .filter(this::isOfThisCouncil)
        .map(one -> one.place().path().pointer())
        .findFirst();
  }

  /** Who in the area of this council is affected. */
  List<Block> area() {
    List<List<Inline>> areas = new ArrayList<>();
    for (Said area : facts.digest().items("/people_affected/areas")) {
      if (isOfThisCouncil(area)) {
        areas.add(share(area, PlanFacts.line(area)));
      }
    }
    List<Block> all = new ArrayList<>();
    all.add(
        areas.isEmpty() ? Block.text("The plan names no area of this council.") : Say.list(areas));
    all.addAll(
        facts.facts(
            new Asked(
                "People who use the service in a year, all areas",
                "/people_affected/users_per_year"),
            new Asked("Population, all areas", "/people_affected/population")));
    all.addAll(facts.list("/people_affected/groups"));
    if (areas.isEmpty()) {
      all.add(
          new Block.Prompt(
              "How many people of this council's area are affected, and what share is that?",
              "The field is people_affected.areas."));
    }
    return all;
  }

  /** The other councils, and who else has been told. */
  List<Block> others() {
    List<List<Inline>> others = new ArrayList<>();
    for (Said area : facts.digest().items("/people_affected/areas")) {
      if (!isOfThisCouncil(area)) {
        List<Inline> line = new ArrayList<>();
        facts
            .said(area.place().path().pointer() + "/council")
            .ifPresent(
                named -> {
                  line.add(Say.strong(Wording.show(named.text())));
                  line.add(Say.words(": "));
                });
        line.addAll(PlanFacts.line(area));
        others.add(share(area, line));
      }
    }
    List<Block> all = new ArrayList<>();
    if (!others.isEmpty()) {
      all.add(Say.list(others));
    }
    all.addAll(
        facts.facts(
            new Asked("Joint committee", "/scrutiny/joint_committee"),
            new Asked("Joint committee set up", "/scrutiny/joint_committee/formed"),
            new Asked("NHS England, stage 1", "/timeline/nhse_stage_1"),
            new Asked("NHS England, stage 2", "/timeline/nhse_stage_2"),
            new Asked("Secretary of State notified", "/scrutiny/secretary_of_state/notified")));
    return all;
  }

  private List<Inline> share(Said area, List<Inline> line) {
    List<Inline> with = new ArrayList<>(line);
    facts
        .said(area.place().path().pointer() + "/share_percent")
        .ifPresentOrElse(
            share -> {
              with.add(Say.words(", "));
              with.add(Say.quote(share.text()));
              with.add(Say.words("% of the people affected"));
              if (share.place().line() != area.place().line()) {
                with.add(Say.line(share.place()));
              }
            },
            () -> with.add(Say.words(", share not stated")));
    return with;
  }

  private boolean isOfThisCouncil(Said one) {
    return facts.text(one.place().path().pointer() + "/council").equalsIgnoreCase(council);
  }
}
