package org.dueregard.report;

import java.util.ArrayList;
import java.util.List;
import org.dueregard.finding.Answered;
import org.dueregard.finding.Argued;
import org.dueregard.finding.Because;
import org.dueregard.finding.Finding;
import org.dueregard.report.document.Block;
import org.dueregard.report.document.Inline;

/** The parts of one finding, as papers show them. */
record FindingParts(Finding finding) {

  /** Its outcome, what it asks, and its reference. */
  List<Block> name() {
    return List.of(
        Block.text(tag(), Say.words(" "), id()),
        Block.text(Say.strong(Wording.show(finding.requirement().title()))));
  }

  /** Its outcome, and whether it was known before. */
  Inline tag() {
    return finding.isKnown()
        ? Say.tag(
            Mark.of(finding.outcome()), finding.outcome().words() + ", " + Wording.IN_BASELINE)
        : Say.tag(finding);
  }

  Inline id() {
    return Say.quiet(Wording.show(finding.requirement().id()));
  }

  /** What is asked of a person. */
  String question() {
    String question = finding.requirement().question();
    return Wording.show(question.isEmpty() ? finding.requirement().title() : question);
  }

  /** How strongly it binds, and where it comes from. */
  List<Block> sources() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        Block.text(
            Say.strong(Wording.force(finding.force())),
            Say.words(": " + Wording.show(finding.requirement().source().title()))));
    if (!finding.requirement().cite().isEmpty()) {
      blocks.add(Say.list(finding.requirement().cite().stream().map(Say::citation).toList()));
    }
    return blocks;
  }

  /** What was found, the facts behind it with their lines, and what a person judged. */
  List<Block> facts() {
    List<Block> blocks = new ArrayList<>();
    if (!finding.found().isEmpty()) {
      blocks.add(Say.paragraph(finding.found()));
    }
    if (!finding.because().isEmpty()) {
      blocks.add(
          Say.list(
              finding.because().stream()
                  .map(
                      one ->
                          List.of(
                              Say.words(Wording.show(one.fact()) + ": "),
                              Say.quote(one.value()),
                              Say.words(" "),
                              Say.place(one.place())))
                  .toList()));
    }
    finding.answered().ifPresent(answered -> blocks.add(judged(answered)));
    return blocks;
  }

  /** What was found, and the facts behind it with their lines, as running text. */
  List<Inline> inWords() {
    List<Inline> words = new ArrayList<>(Say.sentence(finding.found()));
    String before = " ";
    for (Because one : finding.because()) {
      words.add(Say.words(before + Wording.sentence(Wording.show(one.fact())) + ": "));
      words.add(Say.quote(one.value()));
      words.add(Say.line(one.place()));
      before = "; ";
    }
    words.add(Say.words(finding.because().isEmpty() ? "" : "."));
    return words;
  }

  /** Why it matters, and the decided cases on it. */
  List<Block> why() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Say.paragraph(finding.requirement().why()));
    blocks.addAll(argued());
    return blocks;
  }

  /** Decided cases with their citations; none where no case is known. */
  List<Block> argued() {
    List<List<Inline>> cases = new ArrayList<>();
    for (Argued argued : finding.requirement().argued()) {
      if (argued.cite().isPresent()) {
        List<Inline> entry = new ArrayList<>(Say.sentence(argued.text()));
        entry.add(Say.words(" "));
        entry.addAll(Say.citation(argued.cite().get()));
        cases.add(entry);
      }
    }
    return cases.isEmpty()
        ? List.of()
        : List.of(Block.text("How this has been argued:"), Say.list(cases));
  }

  /**
   * A task and its day as running text, with the word overdue where the day has passed.
   *
   * @param task what to do, or the question to answer
   */
  List<Inline> byWhen(String task) {
    List<Inline> line = new ArrayList<>(Say.sentence(task));
    line.add(Say.words(" Do it by: " + Wording.dueBy(finding)));
    if (finding.overdue()) {
      line.add(Say.words(" "));
      line.add(Say.overdue());
    }
    return line;
  }

  List<Block> remedy() {
    return List.of(Say.paragraph(finding.requirement().remedy()));
  }

  List<Block> owner() {
    return Say.cell(finding.owner().map(Say::quote).orElse(Say.words("The plan does not say")));
  }

  /** By when, with the word overdue where its day has passed. */
  List<Block> dueBy() {
    Inline by =
        finding
            .dueBy()
            .map(Say::day)
            .orElseGet(() -> Say.words(Wording.sentence(Wording.dueBy(finding))));
    return finding.overdue() ? Say.cell(by, Say.words(" "), Say.overdue()) : Say.cell(by);
  }

  static Block judged(Answered answered) {
    return Block.text(
        Say.words("Judged "),
        Say.quote(answered.answer()),
        Say.words(" by "),
        Say.quote(answered.by()),
        Say.words(", "),
        Say.quote(answered.role()),
        Say.words(", "),
        Say.quote(answered.on()),
        Say.words(": "),
        Say.quote(answered.reasoning()));
  }
}
