package org.dueregard.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dueregard.finding.DutyStatus;
import org.dueregard.finding.Finding;
import org.dueregard.report.document.Block;
import org.dueregard.report.document.Inline;

/** The duties of a plan: those it owes, and those it does not, each with why. */
record Duties(Outline outline) {
  List<Block> owed() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(2, "Duties owed, and why", "duties"));
    blocks.add(
        outline.owed().isEmpty()
            ? Block.text("We found no duty that this plan owes.")
            : new Block.Facts(outline.owed().stream().map(duty -> fact(duty, List.of())).toList()));
    return blocks;
  }

  /** The duties that are not owed, each with its requirements, said once for all of them. */
  List<Block> notOwed() {
    if (outline.notOwed().isEmpty()) {
      return List.of();
    }
    Map<String, List<Finding>> under = outline.ruledOut();
    return List.of(
        new Block.Heading(2, "Duties that do not apply to this plan, and why", "not-owed"),
        Block.text("The requirements of each, all not applicable, stand after it."),
        new Block.Fold(
            "Duties that do not apply (" + outline.notOwed().size() + ")",
            List.of(
                new Block.Facts(
                    outline.notOwed().stream()
                        .map(duty -> fact(duty, under.getOrDefault(duty.name(), List.of())))
                        .toList()))));
  }

  private static Block.Fact fact(DutyStatus duty, List<Finding> findings) {
    List<List<Inline>> texts = new ArrayList<>();
    texts.add(List.of(Say.words(Wording.sentences(duty.because()))));
    for (Finding finding : findings) {
      String title = Wording.sentences(List.of(finding.requirement().title()));
      texts.add(List.of(new FindingParts(finding).id(), Say.words(" " + title)));
    }
    return new Block.Fact(Wording.show(duty.title()), texts);
  }
}
