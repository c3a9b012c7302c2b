package org.dueregard.plan.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.dueregard.plan.Answer;
import org.dueregard.plan.Choice;
import org.dueregard.plan.Choices;
import org.dueregard.plan.Dates;
import org.dueregard.plan.Evidence;
import org.dueregard.plan.Items;
import org.dueregard.plan.Mention;
import org.dueregard.plan.Part;
import org.dueregard.plan.PlanPath;
import org.dueregard.plan.Presence;
import org.dueregard.plan.Quantity;
import org.dueregard.plan.Shares;
import org.dueregard.plan.Stance;
import org.dueregard.plan.Text;
import org.dueregard.plan.Texts;
import org.dueregard.plan.When;
import org.dueregard.plan.Word;

/**
 * One section of the file being bound. Asking for a field makes its key known; what is never asked
 * for is reported as unknown when the section is done.
 */
final class Section {
  /** Far more than a plan has of anything. */
  private static final int MOST_ENTRIES = 1_000;

  private final Binding binding;
  private final Stance stance;
  private final Map<String, Node.Entry> entries;
  private final Set<String> known = new TreeSet<>();

  private Section(Binding binding, Stance stance, Map<String, Node.Entry> entries) {
    this.binding = binding;
    this.stance = stance;
    this.entries = entries;
  }

  /** The top of the file. */
  static Section top(Binding binding, Node.Mapping mapping) {
    return new Section(binding, Stance.stated(PlanPath.ROOT), mapping.entries());
  }

  Stance stance() {
    return stance;
  }

  /** The keys given, in the order of the file. */
  Set<String> keys() {
    return entries.keySet();
  }

  Text text(String key) {
    return keep(new Text(binding.values().text(at(key), node(key))));
  }

  Texts texts(String key) {
    return keep(new Texts(binding.values().texts(at(key), node(key))));
  }

  Evidence evidence() {
    return keep(new Evidence(binding.values().texts(at("evidence"), node("evidence"))));
  }

  Answer answer(String key) {
    return keep(new Answer(binding.values().answer(at(key), node(key))));
  }

  When when(String key) {
    return keep(new When(binding.values().date(at(key), node(key))));
  }

  Dates dates(String key) {
    return keep(new Dates(binding.values().dates(at(key), node(key))));
  }

  Quantity quantity(String key) {
    return keep(new Quantity(binding.values().quantity(at(key), node(key))));
  }

  Shares shares(String key) {
    return keep(new Shares(binding.values().shares(at(key), node(key))));
  }

  <E extends Enum<E> & Word> Choice<E> choice(String key, E[] words) {
    return keep(new Choice<>(binding.values().choice(at(key), node(key), words)));
  }

  <E extends Enum<E> & Word> Choices<E> choices(String key, E[] words) {
    return keep(new Choices<>(binding.values().choices(at(key), node(key), words)));
  }

  /** A section under this one. */
  <T extends Part> T section(String key, Function<Section, T> bind) {
    return section(key, "", bind);
  }

  /** A section under this one, which plain text may stand for: the text is then its main field. */
  <T extends Part> T section(String key, String main, Function<Section, T> bind) {
    return bound(open(at(key), node(key), main), bind);
  }

  /** A list of sections; a single one may stand for the list, and plain text for an entry. */
  <T extends Part> Items<T> items(String key, String main, Function<Section, T> bind) {
    PlanPath path = at(key);
    Optional<Written> written = node(key).map(Written::of).filter(some -> !some.isEmpty());
    if (written.isEmpty()) {
      return keep(new Items<>(Stance.absent(path), List.of()));
    }
    if (written.get().isNone()) {
      Stance none = new Stance(path, Presence.NONE, written.get().why());
      return keep(new Items<>(none, List.of()));
    }
    boolean isList = written.get().node() instanceof Node.Sequence;
    Node list = isList ? written.get().node() : node(key).orElseThrow();
    List<Node> nodes = binding.values().entries(list);
    if (nodes.size() > MOST_ENTRIES) {
      binding.tooMany(path, nodes.get(MOST_ENTRIES).span(), MOST_ENTRIES);
    }
    List<T> parts = new ArrayList<>();
    for (Node item : nodes.subList(0, Math.min(nodes.size(), MOST_ENTRIES))) {
      parts.add(bound(open(item.path(), Optional.of(item), main), bind));
    }
    String why = isList ? written.get().why() : "";
    return keep(new Items<>(new Stance(path, Presence.STATED, why), parts));
  }

  /** Reports every key that nothing asked for. */
  void close() {
    entries.forEach(
        (key, entry) -> {
          if (!known.contains(key) && !Written.isReason(key)) {
            binding.unread().key(at(key), entry, known);
          }
        });
  }

  private <T extends Part> T bound(Section section, Function<Section, T> bind) {
    T part = bind.apply(section);
    section.close();
    return keep(part);
  }

  private Section open(PlanPath path, Optional<Node> node, String main) {
    Optional<Written> written = node.map(Written::of).filter(some -> !some.isEmpty());
    if (written.isEmpty()) {
      return new Section(binding, Stance.absent(path), Map.of());
    }
    Written given = written.get();
    Map<String, Node.Entry> fields = new LinkedHashMap<>(given.others());
    String why = given.why();
    if (given.node() instanceof Node.Mapping mapping) {
      fields.putAll(mapping.entries());
      why = why.isEmpty() ? Written.why(mapping) : why;
    } else if (!given.isYes() && !given.isNone()) {
      if (main.isEmpty() || given.node() instanceof Node.Sequence) {
        binding.values().wants(path, given.node(), "fields, such as '" + path.last() + ": {…}'");
      } else {
        fields.putIfAbsent(main, new Node.Entry(given.node().span(), given.node()));
      }
    }
    Presence presence = given.isNone() ? Presence.NONE : Presence.STATED;
    Section section = new Section(binding, new Stance(path, presence, why), fields);
    if (!given.others().isEmpty()) {
      section.known.addAll(Written.REASONS);
    }
    return section;
  }

  private PlanPath at(String key) {
    return stance.at().child(key);
  }

  private Optional<Node> node(String key) {
    known.add(key);
    return Optional.ofNullable(entries.get(key)).map(Node.Entry::value);
  }

  private <T extends Mention> T keep(T mention) {
    binding.keep(mention);
    return mention;
  }
}
