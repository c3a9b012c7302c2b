package org.dueregard.cli;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;

/**
 * Sorts more entries than memory should hold: they are sorted a part at a time, each part goes to a
 * temporary file, and the files are merged. So many entries and so many files are open at once, and
 * never more. The files go when the program ends, however it ends. See docs/decisions/0010.
 */
final class SortedSpill<E> implements AutoCloseable {
  private static final int MOST_PARTS = 32;

  private final Comparator<E> order;
  private final Form<E> form;
  private final int inMemory;
  private final List<E> held = new ArrayList<>();
  private final List<FileChannel> parts = new ArrayList<>();

  /** How an entry is written to a file and read again. */
  interface Form<E> {
    void write(E entry, DataOutputStream out) throws IOException;

    E read(DataInputStream in) throws IOException;
  }

  /**
   * An empty one.
   *
   * @param inMemory how many entries may be held
   */
  SortedSpill(Comparator<E> order, Form<E> form, int inMemory) {
    this.order = order;
    this.form = form;
    this.inMemory = inMemory;
  }

  void add(E entry) throws IOException {
    held.add(entry);
    if (held.size() >= inMemory) {
      spill();
    }
  }

  /** Every entry in order. One such walk at a time: a new one ends those before it. */
  Iterator<E> inOrder() throws IOException {
    if (parts.isEmpty()) {
      held.sort(order);
      return Collections.unmodifiableList(held).iterator();
    }
    spill();
    return new Merged();
  }

  /** How many entries are in memory. */
  int held() {
    return held.size();
  }

  /** How many files are open. */
  int parts() {
    return parts.size();
  }

  @Override
  public void close() throws IOException {
    held.clear();
    for (FileChannel part : parts) {
      part.close();
    }
    parts.clear();
  }

  private void spill() throws IOException {
    if (held.isEmpty()) {
      return;
    }
    held.sort(order);
    FileChannel part = write(held.iterator());
    held.clear();
    parts.add(part);
    if (parts.size() == MOST_PARTS) {
      FileChannel whole = write(new Merged());
      close();
      parts.add(whole);
    }
  }

  private FileChannel write(Iterator<E> entries) throws IOException {
    FileChannel part =
        FileChannel.open(
            Files.createTempFile("dueregard", ".part"),
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
    DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(part)));
    while (entries.hasNext()) {
      out.writeBoolean(true);
      form.write(entries.next(), out);
    }
    out.writeBoolean(false);
    out.flush();
    return part;
  }

  /** All parts, as one. */
  private final class Merged implements Iterator<E> {
    private final PriorityQueue<Part> waiting =
        new PriorityQueue<>(Comparator.comparing((Part part) -> part.next, order));

    Merged() throws IOException {
      for (FileChannel file : parts) {
        Part part = new Part(file);
        if (part.advance()) {
          waiting.add(part);
        }
      }
    }

    @Override
    public boolean hasNext() {
      return !waiting.isEmpty();
    }

    @Override
    public E next() {
      if (waiting.isEmpty()) {
        throw new NoSuchElementException();
      }
      Part least = waiting.remove();
      E entry = least.next;
      try {
        if (least.advance()) {
          waiting.add(least);
        }
      } catch (IOException fault) {
        throw new UncheckedIOException(fault);
      }
      return entry;
    }
  }

  /** A sorted part, read from its start. */
  private final class Part {
    private final DataInputStream in;
    private E next;

    Part(FileChannel file) throws IOException {
      file.position(0);
      in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(file)));
    }

    boolean advance() throws IOException {
      if (!in.readBoolean()) {
        return false;
      }
      next = form.read(in);
      return true;
    }
  }
}
