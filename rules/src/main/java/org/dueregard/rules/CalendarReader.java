package org.dueregard.rules;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads the calendar files of a folder: one for each kind of day. */
final class CalendarReader {
  private static final String FOLDER = "calendar";

  private final List<String> faults = new ArrayList<>();
  private final List<KnownDays> known = new ArrayList<>();

  private CalendarReader() {}

  /**
   * The calendar that stands beside the catalogue files of this folder.
   *
   * @throws IllegalStateException with every fault, when there are any
   */
  static EnglandCalendar read(Path catalogue) throws IOException {
    CalendarReader reader = new CalendarReader();
    Path folder = catalogue.resolve(FOLDER);
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.yaml")) {
      for (Path file : found) {
        reader.add(file);
      }
    }
    for (KnownDays.Kind kind : KnownDays.Kind.values()) {
      long files = reader.known.stream().filter(days -> days.kind() == kind).count();
      if (files != 1) {
        reader.faults.add(kind + " stands in " + files + " calendar files, not in one");
      }
    }
    if (!reader.faults.isEmpty()) {
      throw new IllegalStateException(String.join("\n", reader.faults));
    }
    reader.known.sort(Comparator.comparing(KnownDays::kind));
    return new EnglandCalendar(List.copyOf(reader.known));
  }

  private void add(Path file) throws IOException {
    CatalogueFields top;
    try (InputStream in = Files.newInputStream(file)) {
      top = new CatalogueFields(String.valueOf(file.getFileName()), Yaml.read(in), faults);
    }
    CatalogueFields head = top.section("calendar");
    KnownDays.Kind kind = head.word("kind", KnownDays.Kind.values(), null);
    String title = head.text("title");
    LocalDate from = head.date("from", LocalDate.MIN);
    LocalDate to = head.date("to", LocalDate.MIN);
    // Read by people and by the tests only, but a file without them is not whole.
    head.text("source");
    head.text("checked");
    head.close();
    List<Occasion> occasions = new ArrayList<>();
    for (CatalogueFields day : top.sections("days")) {
      occasions.add(occasion(day, from, to));
    }
    top.close();
    known.add(new KnownDays(kind, title, from, to, List.copyOf(occasions)));
  }

  private Occasion occasion(CatalogueFields fields, LocalDate from, LocalDate to) {
    LocalDate first = fields.date("first", LocalDate.MIN);
    LocalDate last = fields.date("last", first);
    if (first.isBefore(from) || last.isAfter(to) || last.isBefore(first)) {
      faults.add(
          fields.where() + ": " + first + " to " + last + " is out of order or out of range");
    }
    boolean isApproximate = fields.optional("approximate").equals("yes");
    Occasion occasion = new Occasion(fields.text("name"), first, last, isApproximate);
    fields.close();
    return occasion;
  }
}
