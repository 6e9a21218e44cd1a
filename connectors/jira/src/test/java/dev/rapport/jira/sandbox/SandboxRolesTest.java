package dev.rapport.jira.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.connector.Cursor;
import dev.rapport.connector.Page;
import dev.rapport.model.Actor;
import dev.rapport.sandbox.jira.Face;
import dev.rapport.sandbox.jira.site.Draft;
import dev.rapport.sandbox.jira.site.Permission;
import dev.rapport.testkit.HostContexts;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holders of project roles, as both faces of the stand-in tell of them. */
class SandboxRolesTest {
  @ParameterizedTest
  @EnumSource(Face.class)
  void rolesAreHeldByAccountsAndByMembersOfGroups(Face face) {
    try (SandboxJira jira = withRoles(face)) {
      Map<String, Set<String>> roles = roles(jira);

      assertThat(roles)
          .containsEntry("ann", Set.of("Agents"))
          .containsEntry("bob", Set.of("Agents"));
      assertThat(roles.get("cid")).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Face.class)
  void anAccountThatMayNotSeeThemReadsEverythingElse(Face face) {
    try (SandboxJira jira = withRoles(face)) {
      jira.site().grants().revoke(jira.account(), Permission.ADMINISTER_PROJECTS);

      assertThat(roles(jira)).containsEntry("ann", Set.of());
    }
  }

  private static SandboxJira withRoles(Face face) {
    SandboxJira jira = SandboxJira.of(face, 1).set("scope.project-roles", "Agents");
    String bob = jira.person("bob");
    String ann = jira.person("ann");
    String cid = jira.person("cid");
    jira.site().people().join("desk", bob);
    jira.site().roles().give("P", "Agents", ann);
    jira.site().roles().giveGroup("P", "Agents", "desk");
    jira.site().roles().give("P", "Users", cid);
    for (String reporter : new String[] {ann, bob, cid}) {
      jira.site().issues().create(Draft.of("P", "Printer", reporter));
    }
    return jira;
  }

  /** By the name of the account, which is part of its made-up address on both faces. */
  private static Map<String, Set<String>> roles(SandboxJira jira) {
    Page page = jira.source(HostContexts.of(jira.clock())).fetch(Cursor.START);
    return page.actors().stream()
        .collect(Collectors.toMap(actor -> jira.name(actor.id().id()), Actor::roles));
  }
}
