package org.dueregard.report;

import java.util.ArrayList;
import java.util.List;
import org.dueregard.finding.Coverage;
import org.dueregard.finding.Coverage.Reach;
import org.dueregard.report.document.Block;

/** Who is affected against who is being asked, as a table. */
record WhoIsAsked(Coverage coverage) {

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(2, "Who is affected, and who is being asked", "asked"));
    if (coverage.groups().isEmpty() || coverage.activities().isEmpty()) {
      blocks.add(
          Block.text(
              coverage.groups().isEmpty()
                  ? "The plan names no group of people affected."
                  : "The plan names no activity."));
      return blocks;
    }
    List<String> columns = new ArrayList<>();
    columns.add("Group");
    coverage.activities().forEach(one -> columns.add(Wording.show(one.name())));
    columns.add("Aimed at by name");
    List<List<List<Block>>> rows = new ArrayList<>();
    for (Coverage.Row group : coverage.groups()) {
      List<List<Block>> row = new ArrayList<>();
      row.add(Say.cell(Say.quote(group.id() + " " + group.name())));
      group.reach().forEach(reach -> row.add(Say.cell(word(reach))));
      row.add(Say.cell(group.isAimedAt() ? Say.words("yes") : Say.strong("nobody aims here")));
      rows.add(row);
    }
    blocks.add(
        Block.text(
            "\"Yes\" means that the activity names the group. \"Open\" means that anyone may take"
                + " part, the group too."));
    blocks.add(
        new Block.Table(
            "Each group of people affected, and each activity",
            columns,
            0,
            Block.Table.Shape.GRID,
            rows));
    return blocks;
  }

  private static String word(Reach reach) {
    return switch (reach) {
      case AIMED -> "yes";
      case OPEN -> "open";
      case NOT -> "no";
    };
  }
}
