package org.dueregard.cli;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Sorts more entries than memory should hold: they are sorted a part at a time, each part goes to a
 * temporary file, and the files are merged. See docs/decisions/0009.
 */
final class SortedSpill implements AutoCloseable {
  private static final int IN_MEMORY = 20_000;
  private static final int LONGEST = 500;

  private static final Comparator<Entry> ORDER =
      Comparator.comparing(Entry::key)
          .thenComparing(Entry::first)
          .thenComparing(Entry::file)
          .thenComparing(Entry::what)
          .thenComparing(Entry::last);

  private final List<Entry> held = new ArrayList<>();
  private final List<Path> parts = new ArrayList<>();
  private final int inMemory;

  /** One plan's asking, under the key that it is sorted by. */
  record Entry(
      String key,
      LocalDate first,
      LocalDate last,
      String name,
      String plan,
      String file,
      String what) {}

  /** Takes each entry in order. */
  interface Taker {
    void take(Entry entry) throws IOException;
  }

  SortedSpill() {
    this(IN_MEMORY);
  }

  SortedSpill(int inMemory) {
    this.inMemory = inMemory;
  }

  void add(Entry entry) throws IOException {
    held.add(
        new Entry(
            cut(entry.key()),
            entry.first(),
            entry.last(),
            cut(entry.name()),
            cut(entry.plan()),
            cut(entry.file()),
            cut(entry.what())));
    if (held.size() >= inMemory) {
      spill();
    }
  }

  /** Hands over every entry by key, then by first day. */
  void inOrder(Taker taker) throws IOException {
    if (parts.isEmpty()) {
      held.sort(ORDER);
      for (Entry entry : held) {
        taker.take(entry);
      }
      return;
    }
    spill();
    PriorityQueue<Part> waiting =
        new PriorityQueue<>(Comparator.comparing((Part part) -> part.next, ORDER));
    try {
      for (Path file : parts) {
        Part part = new Part(file);
        if (part.advance()) {
          waiting.add(part);
        }
      }
      while (!waiting.isEmpty()) {
        Part least = waiting.remove();
        taker.take(least.next);
        if (least.advance()) {
          waiting.add(least);
        }
      }
    } finally {
      for (Part part : waiting) {
        part.in.close();
      }
    }
  }

  @Override
  public void close() throws IOException {
    for (Path part : parts) {
      Files.deleteIfExists(part);
    }
  }

  private void spill() throws IOException {
    if (held.isEmpty()) {
      return;
    }
    held.sort(ORDER);
    Path file = Files.createTempFile("dueregard", ".part");
    parts.add(file);
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      for (Entry entry : held) {
        out.writeBoolean(true);
        out.writeUTF(entry.key());
        out.writeLong(entry.first().toEpochDay());
        out.writeLong(entry.last().toEpochDay());
        out.writeUTF(entry.name());
        out.writeUTF(entry.plan());
        out.writeUTF(entry.file());
        out.writeUTF(entry.what());
      }
      out.writeBoolean(false);
    }
    held.clear();
  }

  /** A text of a length that the file can hold; nobody reads a longer name. */
  private static String cut(String text) {
    return text.length() <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LONGEST)));
  }

  /** A sorted part, read again. */
  private static final class Part {
    private final DataInputStream in;
    private Entry next;

    Part(Path file) throws IOException {
      in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
    }

    boolean advance() throws IOException {
      if (!in.readBoolean()) {
        in.close();
        return false;
      }
      next =
          new Entry(
              in.readUTF(),
              LocalDate.ofEpochDay(in.readLong()),
              LocalDate.ofEpochDay(in.readLong()),
              in.readUTF(),
              in.readUTF(),
              in.readUTF(),
              in.readUTF());
      return true;
    }
  }
}
