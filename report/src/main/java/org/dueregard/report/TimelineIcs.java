package org.dueregard.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import org.dueregard.finding.Report;
import org.dueregard.finding.Schedule;
import org.dueregard.finding.Schedule.Mark.Kind;
import org.dueregard.finding.Schedule.Milestone;
import org.dueregard.finding.Schedule.Step;
import org.dueregard.finding.Schedule.Window;

/**
 * The timeline as a calendar file (RFC 5545): the plan's days and periods, pre-election periods and
 * the latest safe days, each a whole-day event. An event keeps its name from one file to the next,
 * whatever its date; the day of the check says which file is newer.
 */
final class TimelineIcs {
  private static final int LONGEST_UID = 32;

  private final Report report;
  private final IcsLines lines = new IcsLines();
  private boolean isEmpty = true;

  private TimelineIcs(Report report) {
    this.report = report;
  }

  /**
   * The calendar of a report.
   *
   * @throws java.util.NoSuchElementException if the report has no digest
   */
  static String of(Report report) {
    TimelineIcs calendar = new TimelineIcs(report);
    calendar.write(report.digest().orElseThrow().schedule());
    return calendar.lines.toString();
  }

  private void write(Schedule schedule) {
    String name = "Timeline: " + Wording.show(report.plan().title());
    lines.add("BEGIN", "VCALENDAR");
    lines.add("VERSION", "2.0");
    lines.add("PRODID", "-//Due Regard//dueregard " + report.version() + "//EN");
    lines.add("CALSCALE", "GREGORIAN");
    lines.addText("NAME", name);
    lines.addText("X-WR-CALNAME", name);
    schedule.milestones().forEach(this::milestone);
    schedule.windows().forEach(this::window);
    schedule.marks().stream()
        .filter(one -> one.kind() == Kind.PRE_ELECTION_PERIOD)
        .forEach(this::election);
    schedule.steps().forEach(this::step);
    if (isEmpty) {
      // A calendar must hold something.
      LocalDate today = report.plan().asOf();
      event("none", today, today, "The plan gives no exact day", "Nothing else can be shown.");
    }
    lines.add("END", "VCALENDAR");
  }

  private void milestone(Milestone one) {
    String id = "day " + one.place().path().pointer();
    one.day().ifPresent(day -> event(id, day, day, one.name(), "In the plan: " + one.said() + "."));
  }

  private void window(Window one) {
    String id = "period " + one.place().path().pointer();
    event(id, one.first(), one.last(), one.name(), one.days() + " days.");
  }

  private void election(Schedule.Mark one) {
    String id = "election " + one.last();
    event(id, one.first(), one.last(), one.name(), "Public bodies say less in this time.");
  }

  private void step(Step one) {
    String details =
        one.arithmetic()
            + " Rests on: "
            + (one.isLaw() ? "law, " : "")
            + one.restsOn()
            + " In the plan: "
            + one.planned()
            + (one.isLate() ? ". Late." : ".");
    one.latest()
        .ifPresent(
            day -> event("step " + one.id(), day, day, "Latest safe day: " + one.task(), details));
  }

  private void event(String id, LocalDate first, LocalDate last, String summary, String details) {
    isEmpty = false;
    lines.add("BEGIN", "VEVENT");
    lines.add("UID", uid(id) + "@dueregard");
    lines.add("DTSTAMP", basic(report.plan().asOf()) + "T000000Z");
    lines.add("SEQUENCE", String.valueOf(Math.max(0, report.plan().asOf().toEpochDay())));
    lines.add("DTSTART;VALUE=DATE", basic(first));
    lines.add("DTEND;VALUE=DATE", basic(last.plusDays(1)));
    lines.addText("SUMMARY", Wording.show(summary));
    lines.addText("DESCRIPTION", Wording.show(details));
    lines.add("TRANSP", "TRANSPARENT");
    lines.add("END", "VEVENT");
  }

  private static String basic(LocalDate day) {
    return DateTimeFormatter.BASIC_ISO_DATE.format(day);
  }

  /** The same for the same thing of the same file, and for nothing else. */
  private String uid(String id) {
    String file = report.plan().file().replace('\\', '/');
    String whole = (file.startsWith("./") ? file.substring(2) : file) + "\n" + id;
    return HexFormat.of().formatHex(Sha256.of(whole)).substring(0, LONGEST_UID);
  }
}
