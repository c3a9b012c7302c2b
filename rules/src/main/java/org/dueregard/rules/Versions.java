package org.dueregard.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dueregard.plan.Activity;
import org.dueregard.plan.Activity.Method;
import org.dueregard.plan.Activity.Mode;
import org.dueregard.plan.Activity.Support;
import org.dueregard.plan.Format;
import org.dueregard.plan.Information;
import org.dueregard.plan.Information.Publication;
import org.dueregard.plan.Items;
import org.dueregard.plan.Mention;
import org.dueregard.plan.Plan;
import org.dueregard.plan.PlanPath;
import org.dueregard.plan.Presence;

/**
 * All versions of what people are given, taken together, whether a publication or an activity lists
 * them.
 *
 * @param published the publications
 * @param activities those that are not called off
 * @param formats every format that is listed
 * @param languages every language that is listed
 * @param isOnRequest the plan says how long another format takes
 */
public record Versions(
    Items<Publication> published,
    List<Activity> activities,
    List<Format> formats,
    List<String> languages,
    boolean isOnRequest)
    implements Mention {
  private static final Pattern SIGNED =
      Pattern.compile("\\b(?:bsl|sign language)\\b", Pattern.CASE_INSENSITIVE);

  static Versions of(Plan plan) {
    Information information = plan.information();
    List<Activity> activities =
        plan.activities().items().stream().filter(one -> !one.isCancelled()).toList();
    List<Format> formats = new ArrayList<>();
    List<String> languages = new ArrayList<>();
    for (Publication one : information.published().items()) {
      formats.addAll(one.formats().items());
      languages.addAll(one.languages().items());
    }
    for (Activity one : activities) {
      formats.addAll(one.formats().items());
      languages.addAll(one.languages().items());
    }
    return new Versions(
        information.published(),
        activities,
        List.copyOf(formats),
        List.copyOf(languages),
        information.onRequestWithinDays().isStated());
  }

  /** The plan lists what is published, with the formats of each. */
  public boolean isListed() {
    return !published.isEmpty()
        && published.items().stream().allMatch(one -> one.formats().isStated());
  }

  public boolean isEasyRead() {
    return formats.contains(Format.EASY_READ);
  }

  /** For people who see little or nothing. */
  public boolean isForSight() {
    return formats.contains(Format.LARGE_PRINT)
        || formats.contains(Format.AUDIO)
        || formats.contains(Format.BRAILLE);
  }

  /** In British Sign Language, as a film or by an interpreter. */
  public boolean isSigned() {
    return formats.contains(Format.BSL_VIDEO)
        || isSupported(Support.BSL_INTERPRETER)
        || languages.stream().anyMatch(Versions::isSignLanguage);
  }

  /** In at least one form that is made for disabled people. */
  public boolean isAdapted() {
    return isSigned()
        || formats.stream().anyMatch(one -> one.isAdapted() && one != Format.TRANSLATED);
  }

  /** In a language other than English, in writing or by an interpreter. */
  public boolean isInOtherLanguages() {
    return formats.contains(Format.TRANSLATED)
        || isSupported(Support.INTERPRETER)
        || languages.stream().anyMatch(one -> !isEnglish(one) && !isSignLanguage(one));
  }

  /** The plan names the languages, and English is the only one. */
  public boolean isOnlyEnglish() {
    return !languages.isEmpty() && !isInOtherLanguages();
  }

  /** On the web, or in a survey that is answered there. */
  public boolean isOnline() {
    return formats.contains(Format.HTML)
        || formats.contains(Format.PDF)
        || activities.stream().anyMatch(one -> one.isSurvey() && one.mode().is(Mode.ONLINE));
  }

  /** On paper, by its format or because it comes by post. */
  public boolean isPrinted() {
    return formats.contains(Format.PAPER)
        || formats.contains(Format.LARGE_PRINT)
        || formats.contains(Format.BRAILLE)
        || activities.stream().anyMatch(Versions::isPosted);
  }

  private static boolean isPosted(Activity activity) {
    return activity.mode().is(Mode.POST)
        || activity.method().is(Method.LETTER)
        || activity.method().is(Method.LEAFLET);
  }

  private static boolean isEnglish(String language) {
    return language.strip().equalsIgnoreCase("English");
  }

  private static boolean isSignLanguage(String language) {
    return SIGNED.matcher(language).find();
  }

  private boolean isSupported(Support help) {
    return activities.stream().anyMatch(one -> one.support().has(help));
  }

  @Override
  public PlanPath at() {
    return published.at();
  }

  @Override
  public Presence presence() {
    return published.presence();
  }

  @Override
  public String why() {
    return published.why();
  }

  @Override
  public String shown() {
    return published.shown();
  }
}
