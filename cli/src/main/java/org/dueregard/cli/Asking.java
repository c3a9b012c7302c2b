package org.dueregard.cli;

import static java.util.Comparator.comparing;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One plan's asking of some people on some days.
 *
 * @param key what agrees where two plans ask the same people
 * @param first the first day
 * @param last the last day
 * @param earlier the latest last day of those askings of the same plan under the same key that
 *     stand before this one in {@link #ORDER}; {@link LocalDate#MIN} where there is none
 * @param name the name of the people, as the plan has it
 * @param plan the title of the plan
 * @param file its file
 * @param what the activity or the exercise
 */
record Asking(
    String key,
    LocalDate first,
    LocalDate last,
    LocalDate earlier,
    String name,
    String plan,
    String file,
    String what) {
  /** By key, then by first day. */
  static final Comparator<Asking> ORDER =
      comparing(Asking::key)
          .thenComparing(Asking::first)
          .thenComparing(Asking::file)
          .thenComparing(Asking::what)
          .thenComparing(Asking::last);

  private static final int LONGEST = 500;

  /** Texts are cut to a length that a file can hold; nobody reads a longer name. */
  Asking {
    key = cut(key);
    name = cut(name);
    plan = cut(plan);
    file = cut(file);
    what = cut(what);
  }

  /** All that one plan asks, in order, each with the day up to which it has asked already. */
  static List<Asking> ofOnePlan(List<Asking> askings) {
    Map<String, LocalDate> latest = new HashMap<>();
    return askings.stream()
        .sorted(ORDER)
        .map(
            one -> {
              LocalDate earlier = latest.getOrDefault(one.key(), LocalDate.MIN);
              latest.merge(one.key(), one.last(), Asking::later);
              return one.since(earlier);
            })
        .toList();
  }

  static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private Asking since(LocalDate day) {
    return new Asking(key, first, last, day, name, plan, file, what);
  }

  private static String cut(String text) {
    return text.length() <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LONGEST)));
  }

  /** How it stands in a file. */
  static final class Form implements SortedSpill.Form<Asking> {
    @Override
    public void write(Asking one, DataOutputStream out) throws IOException {
      out.writeUTF(one.key());
      out.writeLong(one.first().toEpochDay());
      out.writeLong(one.last().toEpochDay());
      out.writeLong(one.earlier().toEpochDay());
      out.writeUTF(one.name());
      out.writeUTF(one.plan());
      out.writeUTF(one.file());
      out.writeUTF(one.what());
    }

    @Override
    public Asking read(DataInputStream in) throws IOException {
      return new Asking(
          in.readUTF(),
          LocalDate.ofEpochDay(in.readLong()),
          LocalDate.ofEpochDay(in.readLong()),
          LocalDate.ofEpochDay(in.readLong()),
          in.readUTF(),
          in.readUTF(),
          in.readUTF(),
          in.readUTF());
    }
  }
}
