package org.dueregard.cli;

import static java.util.Comparator.comparing;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.function.Predicate;

/**
 * The plans of a run, by argument and then by path, each once. Memory does not grow with them: many
 * are sorted on disk.
 */
final class FoundPlans implements Iterable<PlanFile>, AutoCloseable {
  private static final Comparator<Found> ONE_BESIDE_ITSELF =
      comparing(Found::whole).thenComparing(Found::argument);
  private static final Comparator<Found> IN_TURN =
      comparing(Found::argument)
          .thenComparing(found -> found.plan().path().toString().replace('\\', '/'))
          .thenComparing(found -> found.plan().path());

  private final SortedSpill<Found> inTurn;
  private final int count;

  /**
   * A plan as an argument found it.
   *
   * @param argument the number of the argument
   */
  record Found(int argument, PlanFile plan) {
    Path whole() {
      return plan.path().toAbsolutePath();
    }
  }

  private FoundPlans(SortedSpill<Found> inTurn, int count) {
    this.inTurn = inTurn;
    this.count = count;
  }

  /** A place for plans as they are found, in any order and more than once. */
  static SortedSpill<Found> heap(int inMemory) {
    return new SortedSpill<>(ONE_BESIDE_ITSELF, new Form(), inMemory);
  }

  /**
   * These plans. One that several arguments found counts as the first found it.
   *
   * @param heap closed by this
   * @param inMemory how many plans may be held
   */
  static FoundPlans of(SortedSpill<Found> heap, int inMemory) throws IOException {
    SortedSpill<Found> inTurn = new SortedSpill<>(IN_TURN, new Form(), inMemory);
    int count = 0;
    try (heap) {
      Path last = null;
      for (Iterator<Found> all = heap.inOrder(); all.hasNext(); ) {
        Found next = all.next();
        if (!next.whole().equals(last)) {
          inTurn.add(next);
          count++;
        }
        last = next.whole();
      }
    }
    return new FoundPlans(inTurn, count);
  }

  /** How many there are. */
  int count() {
    return count;
  }

  /** Whether any of them is like this. */
  boolean isAny(Predicate<PlanFile> wanted) {
    for (PlanFile plan : this) {
      if (wanted.test(plan)) {
        return true;
      }
    }
    return false;
  }

  /** Begins with the first again; a walk that was begun before is over. */
  @Override
  public Iterator<PlanFile> iterator() {
    try {
      Iterator<Found> next = inTurn.inOrder();
      return new Iterator<>() {
        @Override
        public boolean hasNext() {
          return next.hasNext();
        }

        @Override
        public PlanFile next() {
          return next.next().plan();
        }
      };
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  @Override
  public void close() throws IOException {
    inTurn.close();
  }

  /** The path stands as a URI, since a file's name need not be text that Java can write. */
  private static final class Form implements SortedSpill.Form<Found> {
    private final Path here = Path.of("").toAbsolutePath();

    @Override
    public void write(Found one, DataOutputStream out) throws IOException {
      out.writeInt(one.argument());
      out.writeBoolean(one.plan().path().isAbsolute());
      out.writeUTF(one.plan().path().toUri().toString());
      out.writeUTF(one.plan().stem());
    }

    @Override
    public Found read(DataInputStream in) throws IOException {
      int argument = in.readInt();
      boolean isAbsolute = in.readBoolean();
      Path path = Path.of(URI.create(in.readUTF()));
      return new Found(
          argument, new PlanFile(isAbsolute ? path : here.relativize(path), in.readUTF()));
    }
  }
}
