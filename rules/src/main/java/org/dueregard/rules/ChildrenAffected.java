package org.dueregard.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dueregard.plan.Mention;
import org.dueregard.plan.PeopleAffected.AffectedGroup;
import org.dueregard.plan.Plan;
import org.dueregard.plan.Text;

/**
 * What shows that the change affects children or young people.
 *
 * @param because the group or the service, by its name
 */
public record ChildrenAffected(Mention because) {
  private static final Pattern CHILDREN =
      Pattern.compile(
          "\\b(?:child(?:ren|hood)?|bab(?:y|ies)|infants?|newborns?|neonat\\w+|toddlers?|teen\\w+"
              + "|paediatric\\w*|pupils?|young (?:people|persons?|carers?|patients?))\\b",
          Pattern.CASE_INSENSITIVE);

  static List<ChildrenAffected> of(Plan plan) {
    List<ChildrenAffected> all = new ArrayList<>();
    for (AffectedGroup group : plan.peopleAffected().groups().items()) {
      if (isAboutChildren(group.name())) {
        all.add(new ChildrenAffected(group));
      }
    }
    if (isAboutChildren(plan.proposal().service())) {
      all.add(new ChildrenAffected(plan.proposal().service()));
    }
    return all;
  }

  private static boolean isAboutChildren(Text text) {
    return CHILDREN.matcher(text.value()).find();
  }
}
