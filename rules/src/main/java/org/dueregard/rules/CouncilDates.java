package org.dueregard.rules;

import org.dueregard.plan.Plan;
import org.dueregard.plan.Scrutiny;
import org.dueregard.plan.Scrutiny.Committee;
import org.dueregard.plan.Scrutiny.Meeting;
import org.dueregard.plan.When;

/** Collects the days on which councils and ministers have a part. */
final class CouncilDates {
  private CouncilDates() {}

  static void add(Plan plan, PlanDates dates) {
    Scrutiny scrutiny = plan.scrutiny();
    dates.more("NHS view on whether it is substantial", scrutiny.nhsView().date());
    for (Committee committee : scrutiny.committees().items()) {
      add(committee, dates);
    }
    dates.more("Joint committee set up", scrutiny.jointCommittee().formed());
    for (Meeting meeting : scrutiny.jointCommittee().meetings().items()) {
      dates.key(name("Joint committee meets", meeting), meeting.date());
    }
    dates.key("Secretary of State notified", scrutiny.secretaryOfState().notified());
    dates.more("Change called in", scrutiny.secretaryOfState().calledIn());
    dates.more("Information to councils due", scrutiny.informationSupplied().due());
  }

  private static void add(Committee committee, PlanDates dates) {
    String name = committee.shown();
    When told = committee.told();
    When asked = committee.askedIfSubstantial();
    if (told.isStated() && told.date().equals(asked.date())) {
      dates.key(name + " told and asked", told);
    } else {
      dates.key(name + " told", told);
      dates.more(name + " asked if it is substantial", asked);
    }
    dates.key(name + " consulted", committee.consulted());
    for (Meeting meeting : committee.meetings().items()) {
      if (!meeting.date().date().equals(committee.consulted().date())) {
        dates.key(name(name + " meets", meeting), meeting.date());
      }
    }
    dates.key("Comments due from " + name, committee.commentsBy());
    dates.more("Comments in from " + name, committee.commentsReceived());
    dates.more("Response sent to " + name, committee.responseSent());
  }

  private static String name(String meets, Meeting meeting) {
    return meeting.purpose().isStated() ? meets + ": " + meeting.purpose().value() : meets;
  }
}
