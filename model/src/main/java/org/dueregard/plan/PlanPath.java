package org.dueregard.plan;

/**
 * Where something stands in a plan, as a JSON pointer: {@code /activities/0/start}. The root is the
 * empty string. Identity for findings: unlike a line number it survives re-indenting.
 *
 * @param pointer the JSON pointer; empty or starting with a slash
 */
public record PlanPath(String pointer) implements Comparable<PlanPath> {
  public static final PlanPath ROOT = new PlanPath("");

  public PlanPath {
    if (!pointer.isEmpty() && pointer.charAt(0) != '/') {
      throw new IllegalArgumentException("a plan path starts with '/': " + pointer);
    }
  }

  /** The path of the entry with this key under this one; the key is escaped as RFC 6901 asks. */
  public PlanPath child(String key) {
    return new PlanPath(pointer + '/' + key.replace("~", "~0").replace("/", "~1"));
  }

  /** The path of the list item at this place, counting from 0. */
  public PlanPath item(int index) {
    return new PlanPath(pointer + '/' + index);
  }

  /** The path one step up; the root is its own parent. */
  public PlanPath parent() {
    return isRoot() ? this : new PlanPath(pointer.substring(0, pointer.lastIndexOf('/')));
  }

  /** The last key or index, unescaped; empty for the root. */
  public String last() {
    String end = pointer.substring(pointer.lastIndexOf('/') + 1);
    return end.replace("~1", "/").replace("~0", "~");
  }

  public boolean isRoot() {
    return pointer.isEmpty();
  }

  /** Whether this is the other path or stands somewhere under it. */
  public boolean isWithin(PlanPath other) {
    return pointer.startsWith(other.pointer)
        && (pointer.length() == other.pointer.length()
            || pointer.charAt(other.pointer.length()) == '/');
  }

  /** A path comes before everything under it, and that before everything else. */
  @Override
  public int compareTo(PlanPath other) {
    int both = Math.min(pointer.length(), other.pointer.length());
    for (int i = 0; i < both; i++) {
      char mine = pointer.charAt(i);
      char theirs = other.pointer.charAt(i);
      if (mine != theirs) {
        return mine == '/' ? -1 : theirs == '/' ? 1 : Character.compare(mine, theirs);
      }
    }
    return Integer.compare(pointer.length(), other.pointer.length());
  }

  @Override
  public String toString() {
    return pointer.isEmpty() ? "/" : pointer;
  }
}
