package org.dueregard.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.dueregard.finding.Finding;
import org.dueregard.finding.Problem;
import org.dueregard.finding.Report;

/**
 * The code quality report of GitLab: one array with an item for each problem with a file and each
 * gap. GitLab compares it with that of the target branch by the fingerprints.
 */
final class GitlabVolume implements Volume {
  private final Repository repository;
  private final JsonGenerator json;

  GitlabVolume(Options options, OutputStream out) throws IOException {
    this.repository = options.repository();
    this.json = JsonWriter.JSON.createGenerator(Format.writer(out));
    json.setPrettyPrinter(JsonWriter.pretty());
    json.writeStartArray();
  }

  @Override
  public void add(Report report) throws IOException {
    Filed filed = new Filed(report, repository);
    for (Problem problem : filed.problems()) {
      item(
          Wording.problem(problem),
          Filed.id(problem),
          filed.fingerprint(problem),
          Weight.of(problem.severity()),
          filed.file(problem),
          problem.line());
    }
    for (Finding gap : filed.gaps()) {
      item(
          Wording.inShort(gap),
          gap.requirement().id(),
          filed.fingerprint(gap),
          Weight.now(gap),
          filed.plan(),
          Filed.place(gap).line());
    }
  }

  private void item(
      String description, String check, String fingerprint, Weight weight, String path, int line)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("description", description);
    json.writeStringField("check_name", PlainText.of(check));
    json.writeStringField("fingerprint", fingerprint);
    json.writeStringField("severity", weight.gitlab());
    json.writeObjectFieldStart("location");
    json.writeStringField("path", path);
    json.writeObjectFieldStart("lines");
    json.writeNumberField("begin", line);
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  @Override
  public void close() throws IOException {
    json.writeEndArray();
    json.writeRaw('\n');
    json.close();
  }
}
