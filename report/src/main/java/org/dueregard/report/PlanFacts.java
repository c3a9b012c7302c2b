package org.dueregard.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dueregard.finding.Digest;
import org.dueregard.finding.Said;
import org.dueregard.report.document.Block;
import org.dueregard.report.document.Inline;

/** What a plan says, for papers: each fact in the plan's own words, with its line. */
record PlanFacts(Digest digest) {
  private static final String NOT_STATED = "Not stated";

  /** A name for a fact, and where the plan has it. */
  record Asked(String name, String path) {}

  Optional<Said> said(String path) {
    return digest.at(path).filter(one -> !one.text().isBlank());
  }

  /** The words alone, as the plan has them; empty where it has none. */
  String text(String path) {
    return said(path).map(Said::text).orElse("");
  }

  /** The facts that are stated, as one block; nothing where none is. */
  List<Block> facts(Asked... asked) {
    List<Block.Fact> facts = new ArrayList<>();
    for (Asked one : asked) {
      said(one.path())
          .ifPresent(said -> facts.add(new Block.Fact(one.name(), List.of(line(said)))));
    }
    return facts.isEmpty() ? List.of() : List.of(new Block.Facts(facts));
  }

  /** The entries of a list, one under another; nothing where there is none. */
  List<Block> list(String path) {
    List<List<Inline>> entries = digest.items(path).stream().map(PlanFacts::line).toList();
    return entries.isEmpty() ? List.of() : List.of(Say.list(entries));
  }

  /** A cell with one fact. */
  List<Block> cell(String path) {
    return said(path)
        .map(said -> List.<Block>of(new Block.Paragraph(Block.Paragraph.Role.PLAIN, line(said))))
        .orElse(Say.cell(NOT_STATED));
  }

  /** A cell with one fact about a thing, whose own line is said once, with its name. */
  List<Block> cell(String path, Said of) {
    return said(path)
        .filter(said -> said.place().line() == of.place().line() && said.why().isBlank())
        .map(said -> Say.cell(Say.quote(said.text())))
        .orElseGet(() -> cell(path));
  }

  /** A cell with the name of a thing; its line is in another. */
  static List<Block> name(Said said) {
    return List.of(new Block.Paragraph(Block.Paragraph.Role.PLAIN, line(said)));
  }

  /** The words of a fact, its reason and its line. */
  static List<Inline> line(Said said) {
    List<Inline> line = new ArrayList<>();
    line.add(Say.quote(said.text()));
    if (!said.why().isBlank()) {
      line.add(Say.words(": "));
      line.add(Say.quote(said.why()));
    }
    line.add(Say.line(said.place()));
    return line;
  }
}
