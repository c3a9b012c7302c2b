package org.dueregard.plan;

/** A section of a plan or an item in one of its lists. Its fields are there even when it is not. */
public interface Part extends Mention {
  Stance stance();

  @Override
  default PlanPath at() {
    return stance().at();
  }

  @Override
  default Presence presence() {
    return stance().presence();
  }

  @Override
  default String why() {
    return stance().why();
  }

  /** A name to show for it; a section with none shows only whether it is there. */
  @Override
  default String shown() {
    return isNone() ? "none" : "";
  }
}
