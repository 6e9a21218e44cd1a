package dev.rapport.sandbox.jira.desk;

import dev.rapport.sandbox.company.Company;
import dev.rapport.sandbox.company.Person;
import dev.rapport.sandbox.company.Team;
import dev.rapport.sandbox.jira.site.Account;
import dev.rapport.sandbox.jira.site.People;
import dev.rapport.sandbox.jira.site.Site;

/**
 * The company's people as accounts, its teams as groups. All of IT is in the group {@code
 * it-support} besides.
 */
final class DeskPeople {
  private static final String ALL_OF_IT = "it-support";

  private final People people;

  DeskPeople(Site site, Company company) {
    people = site.people();
    company.requesters().forEach(this::add);
    for (Team team : company.teams()) {
      addTeam(team);
      team.members().forEach(member -> people.join(ALL_OF_IT, id(member)));
    }
    addTeam(company.vendor());
    addMembers(company.council());
    addMembers(company.staff());
    people.put(Account.app(company.automation().id(), company.automation().name()));
  }

  /** A person's account id. */
  String id(Person person) {
    return people.byName(person.id()).map(Account::id).orElse(person.id());
  }

  private void addTeam(Team team) {
    team.members().forEach(this::add);
    addMembers(team);
  }

  private void addMembers(Team team) {
    people.join(team.name());
    team.members().forEach(member -> people.join(team.name(), id(member)));
  }

  private void add(Person person) {
    people.put(Account.person(person.id(), person.name()).in("Europe/Berlin"));
  }
}
