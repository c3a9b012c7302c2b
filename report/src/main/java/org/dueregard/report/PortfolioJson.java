package org.dueregard.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import org.dueregard.finding.Outcome;
import org.dueregard.finding.Portfolio;
import org.dueregard.finding.Portfolio.Asked;
import org.dueregard.finding.Portfolio.AtOnce;
import org.dueregard.finding.Portfolio.Checked;
import org.dueregard.finding.Portfolio.Counted;
import org.dueregard.finding.Portfolio.Deadline;
import org.dueregard.finding.Portfolio.Needed;
import org.dueregard.finding.Portfolio.Some;
import org.dueregard.finding.Portfolio.Unread;

/** Many plans at once, for machines; {@link ReportSchema#portfolio} says what it holds. */
record PortfolioJson(JsonGenerator json) {
  private interface Item<T> {
    void write(T item) throws IOException;
  }

  void write(Portfolio portfolio) throws IOException {
    json.writeStartObject();
    json.writeStringField("dueregard", portfolio.version());
    json.writeStringField("schema", ReportSchema.PORTFOLIO_ID);
    json.writeStringField("name", portfolio.name());
    json.writeStringField("day", portfolio.day().toString());
    json.writeNumberField("plans", portfolio.plans());
    some("unread", portfolio.unread(), this::unread);
    some("due", portfolio.due(), this::deadline);
    some("checked", portfolio.checked(), this::checked);
    some("communities", portfolio.communities(), this::atOnce);
    some("councils", portfolio.councils(), this::atOnce);
    json.writeArrayFieldStart("requirements");
    for (Counted one : portfolio.requirements()) {
      counted(one);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private <T> void some(String name, Some<T> some, Item<T> item) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("count", some.count());
    json.writeNumberField("more", some.more());
    json.writeArrayFieldStart("items");
    for (T one : some.items()) {
      json.writeStartObject();
      item.write(one);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void unread(Unread one) throws IOException {
    json.writeStringField("file", one.file());
    json.writeNumberField("line", one.line());
    json.writeStringField("message", one.message());
  }

  private void deadline(Deadline one) throws IOException {
    json.writeStringField("day", one.day().toString());
    json.writeStringField("plan", one.plan());
    json.writeStringField("file", one.file());
    json.writeStringField("owner", one.owner().isEmpty() ? null : one.owner());
    some("needed", one.needed(), this::needed);
  }

  private void needed(Needed one) throws IOException {
    json.writeStringField("requirement", one.requirement());
    json.writeStringField("title", one.title());
    json.writeStringField("force", one.force().word());
  }

  private void checked(Checked one) throws IOException {
    json.writeStringField("title", one.title());
    json.writeStringField("file", one.file());
    json.writeStringField("stage", one.stage());
    json.writeStringField("level", one.level().word());
    json.writeNumberField("law_gaps", one.lawGaps());
    json.writeNumberField("gaps", one.gaps());
    json.writeNumberField("questions", one.questions());
    json.writeNumberField("overdue", one.overdue());
    json.writeStringField(
        "overdue_since", one.overdueSince().map(LocalDate::toString).orElse(null));
  }

  private void atOnce(AtOnce one) throws IOException {
    json.writeStringField("name", one.name());
    json.writeStringField("first", one.first().toString());
    json.writeStringField("last", one.last().toString());
    json.writeNumberField("days", one.days());
    json.writeNumberField("plans", one.plans());
    some("asked", one.asked(), this::asked);
  }

  private void asked(Asked one) throws IOException {
    json.writeStringField("plan", one.plan());
    json.writeStringField("file", one.file());
    json.writeStringField("what", one.what());
    json.writeStringField("first", one.first().toString());
    json.writeStringField("last", one.last().toString());
  }

  private void counted(Counted one) throws IOException {
    json.writeStartObject();
    json.writeStringField("requirement", one.id());
    json.writeStringField("title", one.title());
    json.writeNumberField("gaps", one.gaps());
    json.writeObjectFieldStart("counts");
    for (Map.Entry<Outcome, Integer> count : one.counts().entrySet()) {
      json.writeNumberField(count.getKey().words(), count.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
  }
}
