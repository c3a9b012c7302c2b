package org.dueregard.plan;

/** Something the exercise found. */
@Says("Something the exercise found.")
public record Heard(
    Stance stance,
    @Says(value = "What was found.", main = true) Text finding,
    @Says("Who said it, or the id of their group.") Text group,
    @Says("How strongly or how often it was said.") Text strength)
    implements Part {
  @Override
  public String shown() {
    return finding.shown();
  }
}
