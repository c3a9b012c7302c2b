package org.dueregard.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Writes a folder of many plans: the examples with other dates, titles, places, bodies and groups,
 * a hundred to a folder. The same number gives the same plans. Run it from the root of the
 * repository: {@code java cli/src/bench/java/org/dueregard/bench/ManyPlans.java 1000 FOLDER}.
 */
public final class ManyPlans {
  private static final Pattern DAY = Pattern.compile("\\b20\\d\\d-\\d\\d-\\d\\d\\b");
  private static final Pattern TITLE = Pattern.compile("(?m)^  title: .*$");
  private static final Pattern PLACES =
      Pattern.compile("Ashdene|Millbrook|Midshire|Northshire|Midland Vale|Northmoor|Harrow Vale");
  private static final Pattern GROUP = Pattern.compile("(\\{id: G\\d+, name: )([^,}]+)");
  private static final int A_FOLDER = 100;
  private static final int WEEKS_EARLIER = 20;
  private static final int WEEKS = 60;
  private static final int IN_FOUR = 4;

  private static final List<String> FIRST =
      List.of("Alder", "Birch", "Cold", "Dun", "Elm", "Fair", "Green", "High", "Long", "Stone");
  private static final List<String> LAST =
      List.of("bridge", "brook", "by", "cross", "field", "ford", "ham", "ley", "moor", "ton");
  private static final List<String> SERVICES =
      List.of(
          "Maternity",
          "Stroke care",
          "Dementia support",
          "Children's therapies",
          "Eye clinics",
          "Community beds",
          "Pharmacy opening hours",
          "Crisis care");

  private ManyPlans() {}

  /**
   * Writes the plans.
   *
   * @param arguments how many, and the folder to write them to
   */
  public static void main(String[] arguments) throws IOException {
    int plans = Integer.parseInt(arguments[0]);
    Path folder = Path.of(arguments[1]);
    List<String> examples = new ArrayList<>();
    for (String name : List.of("ashdene", "minimal", "newark-2023", "sound", "urgent-closure")) {
      examples.add(Files.readString(Path.of("examples", name, "plan.yaml")));
    }
    for (int i = 0; i < plans; i++) {
      Path part = folder.resolve("part-%04d".formatted(i / A_FOLDER));
      Files.createDirectories(part);
      Files.writeString(
          part.resolve("plan-%06d.yaml".formatted(i)), plan(i, examples.get(i % examples.size())));
    }
  }

  private static String plan(int number, String example) {
    Random random = new Random(number);
    String place = one(FIRST, random) + one(LAST, random);
    int weeks = random.nextInt(WEEKS) - WEEKS_EARLIER;
    String title =
        "  title: \"" + one(SERVICES, random) + " in " + place + ", plan " + number + "\"";
    String named = TITLE.matcher(example).replaceFirst(title);
    String placed = PLACES.matcher(named).replaceAll(place);
    String grouped = GROUP.matcher(placed).replaceAll(match -> group(match, place, random));
    return DAY.matcher(grouped)
        .replaceAll(day -> LocalDate.parse(day.group()).plusWeeks(weeks).toString());
  }

  /** One group in four keeps its name, so that all plans with it ask the same people. */
  private static String group(MatchResult match, String place, Random random) {
    String name = match.group(2);
    return match.group(1) + (random.nextInt(IN_FOUR) == 0 ? name : name + " in " + place);
  }

  private static String one(List<String> words, Random random) {
    return words.get(random.nextInt(words.size()));
  }
}
