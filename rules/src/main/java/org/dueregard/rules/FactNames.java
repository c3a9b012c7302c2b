package org.dueregard.rules;

import static java.util.stream.Collectors.toMap;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dueregard.plan.About;
import org.dueregard.plan.Activity;
import org.dueregard.plan.Assessment;
import org.dueregard.plan.Assured;
import org.dueregard.plan.Beds;
import org.dueregard.plan.BoardPaper;
import org.dueregard.plan.Body;
import org.dueregard.plan.Change;
import org.dueregard.plan.Commitment;
import org.dueregard.plan.Coproduction;
import org.dueregard.plan.Decision;
import org.dueregard.plan.Document;
import org.dueregard.plan.Driver;
import org.dueregard.plan.Equality;
import org.dueregard.plan.Evaluation;
import org.dueregard.plan.EvidenceItem;
import org.dueregard.plan.Feedback;
import org.dueregard.plan.Governance;
import org.dueregard.plan.HealthInequalities;
import org.dueregard.plan.Heard;
import org.dueregard.plan.Information;
import org.dueregard.plan.Insight;
import org.dueregard.plan.Local;
import org.dueregard.plan.Mitigation;
import org.dueregard.plan.Money;
import org.dueregard.plan.Options;
import org.dueregard.plan.PeopleAffected;
import org.dueregard.plan.Petition;
import org.dueregard.plan.Proposal;
import org.dueregard.plan.Reach;
import org.dueregard.plan.Resources;
import org.dueregard.plan.Risk;
import org.dueregard.plan.Scrutiny;
import org.dueregard.plan.Stakeholder;
import org.dueregard.plan.Temporary;
import org.dueregard.plan.Timeline;
import org.dueregard.plan.Travel;
import org.dueregard.plan.Urgency;
import org.dueregard.plan.WiderEffects;
import org.dueregard.plan.yaml.Nearest;

/** The kinds of fact that {@link Facts} gives to rules, by the names that rules use. */
final class FactNames {
  private static final Class<?>[] PLAN = {
    About.class,
    Activity.class,
    Assured.class,
    BoardPaper.class,
    Body.class,
    Change.class,
    Commitment.class,
    Coproduction.class,
    Decision.class,
    Decision.Draft.class,
    Decision.Earlier.class,
    Decision.InPrinciple.class,
    Decision.LateChange.class,
    Decision.Several.class,
    Decision.Statement.class,
    Document.class,
    Equality.class,
    Equality.Aims.class,
    Assessment.class,
    Equality.Monitoring.class,
    Evaluation.class,
    EvidenceItem.class,
    Feedback.class,
    Feedback.Conscientious.class,
    Feedback.Considered.class,
    Feedback.Submission.class,
    Feedback.Telling.class,
    Governance.class,
    Governance.Conflict.class,
    Governance.Existing.class,
    Governance.HealthwatchReport.class,
    HealthInequalities.class,
    HealthInequalities.Core20Plus5.class,
    Heard.class,
    Information.class,
    Information.AccessibleInformation.class,
    Information.Contact.class,
    Information.ErrorFound.class,
    Information.Publication.class,
    Information.Questions.class,
    Insight.class,
    Local.LocalFact.class,
    Options.class,
    Options.CriteriaChange.class,
    Options.Option.class,
    PeopleAffected.class,
    PeopleAffected.AffectedGroup.class,
    PeopleAffected.Area.class,
    Petition.class,
    Proposal.class,
    Beds.class,
    Driver.class,
    Mitigation.class,
    Money.class,
    Temporary.class,
    Travel.class,
    Reach.class,
    Resources.class,
    Risk.class,
    Scrutiny.class,
    Scrutiny.Committee.class,
    Scrutiny.DateChange.class,
    Scrutiny.Exemption.class,
    Scrutiny.InformationSupplied.class,
    Scrutiny.JointCommittee.class,
    Scrutiny.NhsView.class,
    Scrutiny.SecretaryOfState.class,
    Stakeholder.class,
    Timeline.class,
    Timeline.Step.class,
    Urgency.class,
    Urgency.ShorterExercise.class,
    WiderEffects.class
  };
  private static final Class<?>[] DERIVED = {
    Aim.class,
    AimAnswer.class,
    Announcement.class,
    Appendices.class,
    Benchmarks.class,
    BoardMeeting.class,
    Checkpoint.class,
    ChildrenAffected.class,
    CitedLaw.class,
    ClinicalAreas.class,
    DrawnOn.class,
    DutyInForce.class,
    DutyOwed.class,
    EffectOn.class,
    EvaluationHead.class,
    Exercise.class,
    FirstStep.class,
    HerefordshireWorcestershire.class,
    HerefordshireWorcestershireCounty.class,
    HertsWestEssexPlace.class,
    Holidays.class,
    InterestHandled.class,
    InterestKind.class,
    Involvement.class,
    LegalLine.class,
    LevelClaim.class,
    LocalVoices.class,
    MajorChange.class,
    Material.class,
    NamedGroups.class,
    OutdatedTerm.class,
    PolicyInUse.class,
    PollingDay.class,
    ProfessionalAdvice.class,
    QualityParts.class,
    Recommendation.class,
    ReliedOn.class,
    RungClaim.class,
    Sequence.class,
    StagesAsked.class,
    Stakes.class,
    StatedDay.class,
    StatedLength.class,
    Tally.class,
    Today.class,
    Turnout.class,
    UrgentStep.class,
    UserVoice.class,
    Versions.class
  };
  private static final Map<String, Class<?>> BY_NAME =
      new TreeMap<>(
          Stream.concat(Arrays.stream(PLAN), Arrays.stream(DERIVED))
              .collect(toMap(Class::getSimpleName, Function.identity())));
  private static final String IS = "is";

  private FactNames() {}

  /** The kinds of fact. */
  static Collection<Class<?>> all() {
    return BY_NAME.values();
  }

  /** The kind of fact that a rule names, with or without what it stands in. */
  static Optional<Class<?>> find(String name) {
    return Optional.ofNullable(BY_NAME.get(name.substring(name.lastIndexOf('.') + 1)));
  }

  /** The nearest kind of fact to a name that is none. */
  static Optional<String> near(String name) {
    return Nearest.to(name, BY_NAME.keySet());
  }

  /** The nearest property of this class to a name that is none. */
  static Optional<String> near(String name, Class<?> type) {
    TreeSet<String> properties = new TreeSet<>();
    for (Method method : type.getMethods()) {
      boolean isAsked =
          !Modifier.isStatic(method.getModifiers())
              && method.getDeclaringClass() != Object.class
              && method.getReturnType() != void.class;
      if (isAsked) {
        properties.add(property(method));
      }
    }
    properties.removeAll(List.of("hashCode", "toString", "equals"));
    return Nearest.to(name, properties);
  }

  /** {@code isStated()} is {@code stated} in a rule; one with arguments keeps its name. */
  private static String property(Method method) {
    String name = method.getName();
    boolean isQuestion =
        name.startsWith(IS)
            && name.length() > IS.length()
            && Character.isUpperCase(name.charAt(IS.length()))
            && method.getParameterCount() == 0;
    return isQuestion
        ? Character.toLowerCase(name.charAt(IS.length())) + name.substring(IS.length() + 1)
        : name;
  }
}
