package dev.rapport.jira.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.connector.Directory;
import dev.rapport.sandbox.jira.Face;
import dev.rapport.testkit.HostContexts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Finding one's own account when one logs in to Rapport's page. */
class SandboxDirectoryTest {
  @ParameterizedTest
  @EnumSource(Face.class)
  void anAccountIsFoundByItsVeryAddressAndNoOther(Face face) {
    try (SandboxJira jira = SandboxJira.of(face, 1)) {
      String ann = jira.person("ann");
      jira.person("annabel");
      Directory directory = jira.directory(HostContexts.of(jira.clock()));
      String address = jira.site().people().byId(ann).orElseThrow().email();

      assertThat(directory.accountsOf(address.toUpperCase(java.util.Locale.ROOT)))
          .singleElement()
          .satisfies(id -> assertThat(jira.name(id.id())).isEqualTo("ann"));
      assertThat(directory.accountsOf("ann")).isEmpty();
      assertThat(directory.accountsOf("nobody@example.com")).isEmpty();
    }
  }
}
