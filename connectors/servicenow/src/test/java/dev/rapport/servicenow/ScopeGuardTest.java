package dev.rapport.servicenow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.rapport.connector.Cursor;
import dev.rapport.connector.HostException;
import dev.rapport.servicenow.table.EncodedQuery;
import dev.rapport.servicenow.table.Row;
import dev.rapport.testkit.HostContexts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScopeGuardTest {
  private static boolean isBroken(String query, Map<String, String> row) {
    return new ScopeGuard(new EncodedQuery(query))
        .broken(List.of(new Row(row, Map.of())))
        .isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "active=true, true, false",
    "active=1, true, false",
    "active=true, false, true",
    "active!=true, true, true",
    "active!=true, '', false",
    "activeINfalse,0, false",
    "activeISEMPTY, true, true",
    "activeISNOTEMPTY, '', true",
    "active=NULL, '', false",
    "active=true^ORpriority=1, false, false",
    "priority=1^ORactive=true, false, false",
    "activeANYTHING, false, false",
    "active>5, 4, false",
    "active=javascript:gs.now(), 4, false",
    "activeINSTANCEOFtask, 4, false",
    "123TEXTQUERY321=vpn^active=true, false, true"
  })
  void whatPlainlyComparesIsHeldAgainstEveryRow(String query, String value, boolean broken) {
    assertThat(isBroken(query, Map.of("active", value, "priority", "3"))).isEqualTo(broken);
  }

  @Test
  void listsAreHeldAgainstRowsToo() {
    assertThat(isBroken("stateIN1,2", Map.of("state", "2"))).isFalse();
    assertThat(isBroken("stateIN1,2", Map.of("state", "3"))).isTrue();
    assertThat(isBroken("stateNOT IN1,2", Map.of("state", "2"))).isTrue();
    assertThat(isBroken("stateNOT IN1,2", Map.of("state", "3"))).isFalse();
  }

  @Test
  void aColumnThatNeverComesBackWasNotUnderstood() {
    assertThat(isBroken("u_regoin=emea", Map.of("state", "2"))).isTrue();
    assertThat(isBroken("caller_id.company=acme", Map.of("state", "2"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"short_descriptionLIKEvpn", "work_notesISNOTEMPTY", ""})
  void textsAreNeverAskedFor(String query) {
    assertThat(new ScopeGuard(new EncodedQuery(query)).columns()).isEmpty();
  }

  @Test
  void aMistypedScopeStopsTheSweepInsteadOfReadingEverything() {
    try (Instance instance = Instance.of(2).with("scope.query", "actve=true")) {
      assertThatExceptionOfType(HostException.class)
          .isThrownBy(() -> instance.source(HostContexts.of(instance.clock())).fetch(Cursor.START))
          .withMessageContaining("actve")
          .withMessageContaining("scope.query");
    }
  }
}
