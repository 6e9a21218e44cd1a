package dev.rapport.sandbox.company;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * The people of a company.
 *
 * @param requesters those who open tickets
 * @param teams of IT, the service desk first
 * @param vendor the supplier's people who may work on tickets
 * @param council those requesters who speak for all when a rule is made
 * @param staff all requesters, as the group in which they are
 * @param automation the account that closes what nobody objects to
 */
public record Company(
    List<Person> requesters,
    List<Team> teams,
    Team vendor,
    Team council,
    Team staff,
    Person automation) {
  private static final int SPEAKERS = 3;

  /** The team that new tickets come to. */
  Team serviceDesk() {
    return teams.get(0);
  }

  Team team(String name) {
    return teams.stream().filter(team -> team.name().equals(name)).findFirst().orElseThrow();
  }

  static Company hire(Script script, SplittableRandom random) {
    return new Hiring(script, random).company();
  }

  /** Gives out names so that no two people share one. */
  private record Hiring(Script script, SplittableRandom random, Set<String> taken) {
    Hiring(Script script, SplittableRandom random) {
      this(script, random, new HashSet<>());
    }

    Company company() {
      List<Person> requesters = new ArrayList<>();
      for (int i = 0; i < script.requesters(); i++) {
        requesters.add(person(script.departments().get(i % script.departments().size())));
      }
      List<Team> teams = script.teams().stream().map(this::team).toList();
      Person automation = new Person("automation", "Automation Account", "IT", "");
      return new Company(
          List.copyOf(requesters),
          teams,
          team(script.vendor()),
          council(requesters),
          new Team(script.staff(), List.copyOf(requesters)),
          automation);
    }

    private Team council(List<Person> requesters) {
      int speakers = Math.min(SPEAKERS, requesters.size());
      return new Team(script.council(), List.copyOf(requesters.subList(0, speakers)));
    }

    private Team team(Script.Staffing staffing) {
      List<Person> members = new ArrayList<>();
      for (int i = 0; i < staffing.people(); i++) {
        members.add(person(staffing.name()));
      }
      return new Team(staffing.name(), List.copyOf(members));
    }

    private Person person(String department) {
      String name;
      do {
        name = any(script.firstNames()) + " " + any(script.lastNames());
      } while (!taken.add(name));
      String id = name.toLowerCase(Locale.ROOT).replace(' ', '.');
      return new Person(id, name, department, any(script.sites()));
    }

    private String any(List<String> values) {
      return values.get(random.nextInt(values.size()));
    }
  }
}
