package dev.rapport.sandbox.servicenow.desk;

import dev.rapport.sandbox.company.Company;
import dev.rapport.sandbox.company.Person;
import dev.rapport.sandbox.company.Team;
import dev.rapport.sandbox.servicenow.store.Tables;
import java.util.HashMap;
import java.util.Map;

/** The company's people and teams as users, groups, members and roles of the instance. */
final class DeskPeople {
  private final Tables tables;
  private final Map<String, String> users = new HashMap<>();
  private final Map<String, String> groups = new HashMap<>();
  private final Map<String, String> places = new HashMap<>();

  DeskPeople(Tables tables, Company company) {
    this.tables = tables;
    String itil = load("sys_user_role", Map.of("name", "itil"));
    company.requesters().forEach(person -> addUser(person, "example.com"));
    for (Team team : company.teams()) {
      addTeam(team, "example.com");
      team.members().forEach(person -> addRole(person, itil));
    }
    addTeam(company.vendor(), "brightline.example");
    addUser(company.automation(), "example.com");
    addMembers(company.council());
    addMembers(company.staff());
  }

  /** A person's sys_id. */
  String user(Person person) {
    return users.getOrDefault(person.id(), "");
  }

  /** A team's sys_id. */
  String group(Team team) {
    return groups.getOrDefault(team.name(), "");
  }

  private void addTeam(Team team, String domain) {
    team.members().forEach(member -> addUser(member, domain));
    addMembers(team);
  }

  private void addMembers(Team team) {
    String group = load("sys_user_group", Map.of("name", team.name(), "active", "true"));
    groups.put(team.name(), group);
    for (Person member : team.members()) {
      load("sys_user_grmember", Map.of("group", group, "user", user(member)));
    }
  }

  private void addUser(Person person, String domain) {
    Map<String, String> fields =
        Map.of(
            "user_name", person.id(),
            "name", person.name(),
            "first_name", person.firstName(),
            "last_name", person.name().substring(person.firstName().length() + 1),
            "email", person.id() + "@" + domain,
            "active", "true",
            "department", place("cmn_department", person.department()),
            "location", place("cmn_location", person.site()),
            "time_zone", "Europe/Berlin");
    users.put(person.id(), load("sys_user", fields));
  }

  private void addRole(Person person, String role) {
    load("sys_user_has_role", Map.of("user", user(person), "role", role, "state", "active"));
  }

  private String place(String table, String name) {
    return name.isEmpty()
        ? ""
        : places.computeIfAbsent(table + name, key -> load(table, Map.of("name", name)));
  }

  private String load(String table, Map<String, String> fields) {
    return tables.table(table).load(fields).sysId();
  }
}
