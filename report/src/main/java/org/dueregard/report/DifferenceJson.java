package org.dueregard.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.dueregard.finding.Difference;
import org.dueregard.finding.Difference.AfterLaunch;
import org.dueregard.finding.Difference.Change;
import org.dueregard.finding.Difference.OutcomeChange;
import org.dueregard.finding.Difference.Recorded;
import org.dueregard.finding.Outcome;
import org.dueregard.finding.Place;
import org.dueregard.finding.Report;

/** What changed between two versions, for machines. */
record DifferenceJson(JsonGenerator json) {
  void write(Difference difference) throws IOException {
    json.writeStartObject();
    json.writeStringField("dueregard", difference.version());
    json.writeStringField("schema", ReportSchema.DIFF_ID);
    version("old", difference.old());
    version("new", difference.current());
    changes(difference.changes());
    json.writeArrayFieldStart("outcomes");
    for (OutcomeChange change : difference.outcomes()) {
      outcome(change);
    }
    json.writeEndArray();
    if (difference.afterLaunch().isPresent()) {
      afterLaunch(difference.afterLaunch().get());
    } else {
      json.writeNullField("after_launch");
    }
    json.writeEndObject();
  }

  private void version(String name, Report.Subject plan) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("title", plan.title());
    json.writeStringField("file", plan.file());
    json.writeStringField("sha256", plan.sha256());
    json.writeStringField("version", plan.planVersion());
    json.writeStringField("as_of", plan.asOf().toString());
    json.writeEndObject();
  }

  private void changes(List<Change> changes) throws IOException {
    json.writeArrayFieldStart("changes");
    for (Change change : changes) {
      json.writeStartObject();
      json.writeStringField("part", change.part().title());
      json.writeStringField("kind", change.kind().word());
      json.writeStringField("entry", change.entry());
      json.writeStringField("field", change.field());
      json.writeStringField("before", change.before());
      json.writeStringField("after", change.after());
      if (change.days().isPresent()) {
        json.writeNumberField("days", change.days().getAsLong());
      } else {
        json.writeNullField("days");
      }
      place("was_at", change.was());
      place("is_at", change.is());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void outcome(OutcomeChange change) throws IOException {
    json.writeStartObject();
    json.writeStringField("requirement", change.finding().requirement().id());
    json.writeStringField("title", change.finding().requirement().title());
    json.writeStringField("force", change.finding().force().word());
    json.writeStringField("turn", change.turn().words());
    json.writeStringField("before", change.before().map(Outcome::words).orElse(null));
    json.writeStringField("after", change.after().map(Outcome::words).orElse(null));
    json.writeArrayFieldStart("at");
    if (change.after().isPresent()) {
      for (Place place : change.finding().at()) {
        place(place);
      }
    }
    json.writeEndArray();
    json.writeStringField("what_we_found", change.finding().found());
    new JsonFinding(json).waiver(change.finding().waiver());
    json.writeEndObject();
  }

  private void afterLaunch(AfterLaunch launch) throws IOException {
    json.writeObjectFieldStart("after_launch");
    json.writeStringField("opened", launch.opened().toString());
    json.writeBooleanField("may_be_earlier", launch.mayBeEarlier());
    changes(launch.changes());
    json.writeArrayFieldStart("recorded");
    for (Recorded one : launch.recorded()) {
      json.writeStartObject();
      json.writeStringField("what", one.what());
      json.writeStringField("date", one.date());
      json.writeStringField("told", one.told());
      json.writeBooleanField("new", one.isNew());
      place("at", Optional.of(one.place()));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void place(String name, Optional<Place> place) throws IOException {
    json.writeFieldName(name);
    if (place.isPresent()) {
      place(place.get());
    } else {
      json.writeNull();
    }
  }

  private void place(Place place) throws IOException {
    json.writeStartObject();
    json.writeStringField("path", place.path().pointer());
    json.writeNumberField("line", place.line());
    json.writeNumberField("column", place.column());
    json.writeEndObject();
  }
}
