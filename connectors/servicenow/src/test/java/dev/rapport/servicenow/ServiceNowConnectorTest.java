package dev.rapport.servicenow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.rapport.connector.HostContext;
import dev.rapport.connector.HostException;
import dev.rapport.connector.HostWrite;
import dev.rapport.connector.RawTicket;
import dev.rapport.connector.Secret;
import dev.rapport.connector.Setting;
import dev.rapport.connector.Settings;
import dev.rapport.model.Holder;
import dev.rapport.model.HolderRule;
import dev.rapport.testkit.HostContexts;
import dev.rapport.testkit.SettableClock;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceNowConnectorTest {
  private final ServiceNowConnector connector = new ServiceNowConnector();
  private final HostContext context = HostContexts.of(SettableClock.at("2026-11-02T09:00:00Z"));

  private static Settings settings(String name, String value) {
    Map<String, String> values =
        new HashMap<>(Map.of("auth.type", "basic", "auth.user", "rapport"));
    values.put(name, value);
    return new Settings(
        "snow",
        URI.create("https://acme.example"),
        values,
        Map.of("auth.secret", Secret.of("hidden")));
  }

  @ParameterizedTest
  @CsvSource({
    "New, , true, IT_QUEUE",
    "In Progress, , true, IT_ACTIVE",
    "In Progress, , false, IT_QUEUE",
    "Active, , true, IT_ACTIVE",
    "Active, , false, IT_QUEUE",
    "On Hold, Awaiting Caller, true, REQUESTER",
    "On Hold, Awaiting Vendor, true, VENDOR",
    "On Hold, Awaiting Change, true, IT_HOLD",
    "On Hold, Awaiting Problem, false, IT_HOLD",
    "Resolved, , true, UNCONFIRMED",
    "Closed, , true, DONE",
    "Canceled, , false, DONE",
    "Cancelled, , false, DONE"
  })
  void theStateOfAnIncidentSaysWhoseTurnItIs(
      String state, String reason, boolean assigned, Holder holder) {
    assertThat(matching(state, reason, assigned))
        .first()
        .satisfies(rule -> assertThat(rule.holder()).isEqualTo(holder))
        .satisfies(rule -> assertThat(rule.name()).isEqualTo("servicenow-incident"))
        .satisfies(rule -> assertThat(rule.ticketType()).isEqualTo("incident"));
  }

  @Test
  void onHoldForAnotherReasonIsLeftToLaterRules() {
    assertThat(matching("On Hold", "Awaiting Parts", true)).isEmpty();
  }

  private List<HolderRule> matching(String state, String reason, boolean assigned) {
    return connector.info().holders().stream()
        .filter(rule -> state.equals(rule.status()))
        .filter(rule -> rule.holdReason() == null || rule.holdReason().equals(reason))
        .filter(rule -> rule.assigned() == null || rule.assigned() == assigned)
        .toList();
  }

  @Test
  void itNamesItselfAndItsSettings() {
    assertThat(connector.info().type()).isEqualTo("servicenow");
    assertThat(connector.info().settings())
        .extracting(Setting::name)
        .contains("auth.secret", "scope.table", "scope.query", "write.table");
    assertThat(connector.info().settings())
        .filteredOn(Setting::secret)
        .extracting(Setting::name)
        .containsExactly("auth.secret", "auth.client-secret", "hook.secret");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "active=true^NQstate=1",
        "NQstate=1",
        "active=true^ORDERBYnumber",
        "ORDERBYDESCnumber",
        "active=true^EQ^state=1",
        "GROUPBYstate",
        "active=true\nstate=1"
      })
  void aQueryThatWouldChangeTheOrderOrWidenTheScopeIsRefused(String query) {
    assertThatExceptionOfType(HostException.class)
        .isThrownBy(() -> connector.source(settings("scope.query", query), context))
        .withMessageContaining("scope.query")
        .satisfies(e -> assertThat(e.kind()).isEqualTo(HostException.Kind.CONFIGURATION));
  }

  @Test
  void aRoleIsNamedAsTheHostNamesIt() {
    assertThatExceptionOfType(HostException.class)
        .isThrownBy(() -> connector.source(settings("scope.roles", "itil, a^b"), context))
        .withMessageContaining("scope.roles");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Incident", "in cident", "incident?x=1", "../x"})
  void aTableIsNamedAsTheHostNamesIt(String table) {
    assertThatExceptionOfType(HostException.class)
        .isThrownBy(() -> connector.source(settings("scope.table", table), context))
        .withMessageContaining("scope.table");
  }

  @Test
  void nothingIsWrittenUnlessToldSo() {
    assertThat(connector.sink(settings("scope.table", "incident"), context)).isEmpty();
    assertThat(connector.sink(settings("write.summary", "none"), context)).isEmpty();
  }

  @Test
  void whatIsSwitchedOnIsWhatIsPlanned() {
    assertThat(connector.sink(settings("write.tags", "true"), context))
        .hasValueSatisfying(sink -> assertThat(sink.kinds()).containsExactly(HostWrite.Kind.TAG));
    assertThat(connector.sink(settings("write.comments", "true"), context))
        .hasValueSatisfying(
            sink -> assertThat(sink.kinds()).containsExactly(HostWrite.Kind.COMMENT));
  }

  @Test
  void writingNeedsATableOfOurOwn() {
    assertThatExceptionOfType(HostException.class)
        .isThrownBy(() -> connector.sink(settings("write.summary", "row"), context))
        .withMessageContaining("write.table is missing");
    assertThatExceptionOfType(HostException.class)
        .isThrownBy(() -> connector.sink(settings("write.summary", "property"), context))
        .withMessageContaining("needs row or none");
  }

  @Test
  void aDocumentOfSomebodyElseIsNotDecoded() {
    assertThatExceptionOfType(HostException.class)
        .isThrownBy(
            () ->
                connector
                    .source(settings("scope.table", "incident"), context)
                    .decode(
                        new RawTicket() {
                          @Override
                          public String sourceId() {
                            return "1";
                          }

                          @Override
                          public String key() {
                            return "1";
                          }
                        }))
        .satisfies(e -> assertThat(e.kind()).isEqualTo(HostException.Kind.BUG));
  }
}
