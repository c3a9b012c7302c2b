package org.dueregard.rules;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The calendar in one compact file, written when the project is built, each name once. */
final class CalendarFile {
  private CalendarFile() {}

  static void write(EnglandCalendar calendar, OutputStream file) throws IOException {
    DataOutputStream out = new DataOutputStream(file);
    out.writeByte(calendar.known().size());
    for (KnownDays known : calendar.known()) {
      List<String> names = known.occasions().stream().map(Occasion::name).distinct().toList();
      out.writeUTF(known.kind().name());
      out.writeUTF(known.title());
      write(known.from(), out);
      write(known.to(), out);
      out.writeByte(names.size());
      for (String name : names) {
        out.writeUTF(name);
      }
      out.writeShort(known.occasions().size());
      for (Occasion one : known.occasions()) {
        out.writeByte(names.indexOf(one.name()));
        write(one.first(), out);
        write(one.last(), out);
        out.writeBoolean(one.isApproximate());
      }
    }
    out.flush();
  }

  static EnglandCalendar read(InputStream file) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(file.readAllBytes()));
    List<KnownDays> known = new ArrayList<>();
    for (int left = in.readByte(); left > 0; left--) {
      KnownDays.Kind kind = KnownDays.Kind.valueOf(in.readUTF());
      String title = in.readUTF();
      LocalDate from = date(in);
      LocalDate to = date(in);
      String[] names = new String[in.readByte()];
      for (int i = 0; i < names.length; i++) {
        names[i] = in.readUTF();
      }
      List<Occasion> occasions = new ArrayList<>();
      for (int more = in.readShort(); more > 0; more--) {
        occasions.add(new Occasion(names[in.readByte()], date(in), date(in), in.readBoolean()));
      }
      known.add(new KnownDays(kind, title, from, to, List.copyOf(occasions)));
    }
    return new EnglandCalendar(List.copyOf(known));
  }

  private static void write(LocalDate day, DataOutputStream out) throws IOException {
    out.writeInt((int) day.toEpochDay());
  }

  private static LocalDate date(DataInputStream in) throws IOException {
    return LocalDate.ofEpochDay(in.readInt());
  }
}
