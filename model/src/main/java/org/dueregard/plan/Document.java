package org.dueregard.plan;

import static org.dueregard.plan.Says.Need.REQUIRED;

/** A document that the plan points to. */
@Says("A document that the plan points to.")
public record Document(
    Stance stance,
    @Says(value = "A short id, such as D1.", need = REQUIRED) Text id,
    @Says(value = "The name of the document.", need = REQUIRED, main = true) Text name,
    @Says("The date of the document.") When date,
    @Says("Whether it is a draft or final.") Choice<Status> status,
    @Says("The address where the public can find it.") Text published,
    @Says("Where the file is, as a path.") Text file)
    implements Part {
  /** Draft or final. */
  public enum Status implements Word {
    DRAFT,
    FINAL
  }

  public boolean isDraft() {
    return status.is(Status.DRAFT);
  }

  /** One of these texts is its id or its name. */
  public boolean isNamedIn(Texts texts) {
    return texts.items().stream()
        .map(String::strip)
        .anyMatch(text -> text.equals(id.value()) || text.equalsIgnoreCase(name.value().strip()));
  }

  @Override
  public String shown() {
    return name.shown();
  }
}
