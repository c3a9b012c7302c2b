package org.dueregard.rules;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dueregard.finding.Argued;
import org.dueregard.finding.Citation;
import org.dueregard.finding.Due;
import org.dueregard.finding.Force;
import org.dueregard.finding.InForce;
import org.dueregard.finding.Requirement;
import org.dueregard.finding.Source;

/**
 * The catalogue in one compact file, written when the project is built: parsing YAML would cost
 * more than the check itself at start.
 */
final class CatalogueFile {
  static final String RESOURCE = "catalogue.bin";

  private CatalogueFile() {}

  static void write(Catalogue catalogue, OutputStream file) throws IOException {
    DataOutputStream out = new DataOutputStream(file);
    out.writeInt(catalogue.sources().size());
    for (Source source : catalogue.sources()) {
      texts(out, List.of(source.id(), source.title(), source.kind()));
    }
    out.writeInt(catalogue.duties().size());
    for (DutyText duty : catalogue.duties()) {
      texts(out, List.of(duty.name(), duty.title(), duty.notOwed(), duty.policy()));
      write(duty.inForce(), out);
      texts(out, duty.restsOn());
    }
    out.writeInt(catalogue.policies().size());
    for (LocalPolicy policy : catalogue.policies()) {
      texts(out, List.of(policy.source(), policy.owner(), policy.successor()));
      texts(out, policy.systems());
      texts(out, policy.callsOn());
      out.writeLong(policy.from().toEpochDay());
      out.writeLong(policy.to().toEpochDay());
    }
    out.writeInt(catalogue.benchmarks().size());
    for (Benchmark one : catalogue.benchmarks()) {
      texts(out, List.of(one.name(), one.reference()));
      out.writeLong(one.from().toEpochDay());
      out.writeInt(one.value());
    }
    out.writeInt(catalogue.entries().size());
    for (Entry entry : catalogue.entries()) {
      write(entry, out);
    }
    out.flush();
  }

  static Catalogue read(InputStream file) throws IOException {
    DataInputStream in = new DataInputStream(file);
    List<Source> sources = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      List<String> texts = texts(in);
      sources.add(new Source(texts.get(0), texts.get(1), texts.get(2)));
    }
    List<DutyText> duties = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      List<String> texts = texts(in);
      duties.add(
          new DutyText(
              texts.get(0), texts.get(1), inForce(in), texts.get(2), texts(in), texts.get(3)));
    }
    List<LocalPolicy> policies = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      policies.add(policy(in));
    }
    List<Benchmark> benchmarks = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      List<String> texts = texts(in);
      LocalDate from = LocalDate.ofEpochDay(in.readLong());
      benchmarks.add(new Benchmark(texts.get(0), from, in.readInt(), texts.get(1)));
    }
    List<Entry> entries = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      entries.add(entry(in, sources));
    }
    return new Catalogue(sources, entries, duties, benchmarks, policies);
  }

  private static LocalPolicy policy(DataInputStream in) throws IOException {
    List<String> words = texts(in);
    return new LocalPolicy(
        words.get(0),
        words.get(1),
        texts(in),
        texts(in),
        LocalDate.ofEpochDay(in.readLong()),
        LocalDate.ofEpochDay(in.readLong()),
        words.get(2));
  }

  private static void write(Entry entry, DataOutputStream out) throws IOException {
    Requirement one = entry.requirement();
    texts(
        out,
        List.of(
            one.id(),
            one.source().id(),
            one.title(),
            one.duty().orElse(""),
            one.why(),
            one.remedy(),
            one.question(),
            one.answers(),
            one.whyNone()));
    texts(
        out,
        List.of(
            one.force().name(),
            one.decidedForce().map(Force::name).orElse(""),
            one.check().name(),
            one.due().map(due -> due.before().name()).orElse(""),
            entry.none().name()));
    out.writeByte(one.due().map(Due::weeks).orElse(0));
    texts(out, one.grounds());
    texts(out, one.reads());
    texts(out, one.weighs());
    texts(out, entry.citeUnder());
    for (Citation cite : one.cite()) {
      write(cite, out);
    }
    texts(out, one.argued().stream().map(Argued::text).toList());
    for (Argued argued : one.argued()) {
      out.writeBoolean(argued.cite().isPresent());
      if (argued.cite().isPresent()) {
        write(argued.cite().get(), out);
      }
    }
    write(one.inForce(), out);
  }

  private static Entry entry(DataInputStream in, List<Source> sources) throws IOException {
    List<String> words = texts(in);
    List<String> names = texts(in);
    int weeks = in.readByte();
    List<String> grounds = texts(in);
    List<String> reads = texts(in);
    List<String> weighs = texts(in);
    List<String> under = texts(in);
    List<Citation> cite = new ArrayList<>();
    for (int i = 0; i < under.size(); i++) {
      cite.add(citation(in));
    }
    List<Argued> argued = argued(in);
    InForce inForce = inForce(in);
    Source source =
        sources.stream().filter(one -> one.id().equals(words.get(1))).findFirst().orElseThrow();
    return new Entry(
        new Requirement(
            words.get(0),
            source,
            words.get(2),
            stated(words.get(3)),
            Force.valueOf(names.get(0)),
            stated(names.get(1)).map(Force::valueOf),
            grounds,
            List.copyOf(cite),
            argued,
            inForce,
            reads,
            weighs,
            stated(names.get(3)).map(before -> new Due(Due.Milestone.valueOf(before), weeks)),
            words.get(4),
            words.get(5),
            words.get(6),
            words.get(7),
            Requirement.Check.valueOf(names.get(2)),
            words.get(8)),
        under,
        NoneIs.valueOf(names.get(4)));
  }

  private static void write(Citation cite, DataOutputStream out) throws IOException {
    texts(out, List.of(cite.source(), cite.locator(), cite.url(), cite.checked()));
  }

  private static Citation citation(DataInputStream in) throws IOException {
    List<String> texts = texts(in);
    return new Citation(texts.get(0), texts.get(1), texts.get(2), texts.get(3));
  }

  private static List<Argued> argued(DataInputStream in) throws IOException {
    List<Argued> argued = new ArrayList<>();
    for (String text : texts(in)) {
      argued.add(new Argued(text, in.readBoolean() ? Optional.of(citation(in)) : Optional.empty()));
    }
    return argued;
  }

  private static void write(InForce inForce, DataOutputStream out) throws IOException {
    out.writeLong(inForce.from().toEpochDay());
    out.writeLong(inForce.to().toEpochDay());
    out.writeUTF(inForce.turnsOn().name());
  }

  private static InForce inForce(DataInputStream in) throws IOException {
    LocalDate from = LocalDate.ofEpochDay(in.readLong());
    LocalDate to = LocalDate.ofEpochDay(in.readLong());
    return new InForce(from, to, InForce.Event.valueOf(in.readUTF()));
  }

  private static Optional<String> stated(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  private static void texts(DataOutputStream out, List<String> texts) throws IOException {
    out.writeShort(texts.size());
    for (String text : texts) {
      out.writeUTF(text);
    }
  }

  private static List<String> texts(DataInputStream in) throws IOException {
    String[] texts = new String[in.readShort()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = in.readUTF();
    }
    return List.of(texts);
  }
}
