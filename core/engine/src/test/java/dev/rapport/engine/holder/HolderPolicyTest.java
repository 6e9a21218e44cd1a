package dev.rapport.engine.holder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.connector.ConnectorInfo;
import dev.rapport.engine.House;
import dev.rapport.engine.Life;
import dev.rapport.model.ActorId;
import dev.rapport.model.Holder;
import dev.rapport.model.HolderRule;
import dev.rapport.model.Status;
import dev.rapport.model.Status.Category;
import dev.rapport.model.Ticket;
import dev.rapport.model.TicketKey;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolderPolicyTest {
  private static final Ticket INCIDENT = Life.begins("New").history().ticket();
  private static final Ticket ISSUE =
      new Ticket(new TicketKey("jira", "ABC-1"), "1", "Bug", Life.BIRTH, Set.of(), Map.of(), false);

  @Test
  void theAdminsMapComesFirst() {
    HolderRule rule =
        new HolderRule("mine", "SNOW", null, "new", null, "service desk", null, Holder.VENDOR);
    HolderPolicy policy = House.policy(new HolderMap(7, false, List.of(rule)));
    TicketState state = new TicketState(status("New", null), Life.DESK, null, null);

    assertThat(policy.decide(INCIDENT, state)).isEqualTo(new Decision(Holder.VENDOR, "holder-map"));
    assertThat(policy.decide(INCIDENT, new TicketState(status("New", null), null, null, null)))
        .isEqualTo(new Decision(Holder.IT_QUEUE, "servicenow-incident"));
  }

  @Test
  void anEmptyReasonInARuleMatchesOnlyWhereThereIsNone() {
    HolderRule rule =
        HolderRule.ofStatus("", "incident", "Paused", Holder.IT_HOLD).whereHeldFor("");
    HolderPolicy policy = House.policy(new HolderMap(1, false, List.of(rule)));

    assertThat(policy.decide(INCIDENT, state("Paused", null, null, null)).holder())
        .isEqualTo(Holder.IT_HOLD);
    assertThat(policy.decide(INCIDENT, state("Paused", null, null, "lunch")).holder())
        .isEqualTo(Holder.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "Waiting for customer, -, REQUESTER",
        "AWAITING USER INFO, -, REQUESTER",
        "Pending, Customer, REQUESTER",
        "On Hold, Awaiting Caller, REQUESTER",
        "Awaiting Vendor, -, VENDOR",
        "Wait - third-party, -, VENDOR",
        "Pending, -, IT_HOLD",
        "On hold, -, IT_HOLD",
        "blocked, -, IT_HOLD",
      })
  void theWordsOfTheLabelsSayWhoseTurnItIs(String label, String reason, Holder holder) {
    assertThat(decide(ISSUE, state(label, Category.INDETERMINATE, Life.AGENT, reason)))
        .isEqualTo(new Decision(holder, "name-rule"));
  }

  @ParameterizedTest
  @CsvSource({"Waiting for support", "Awaiting Problem", "Userland", "Hold on", "Unblocked"})
  void otherWordsSayNothing(String label) {
    assertThat(decide(ISSUE, state(label, null, null, null))).isEqualTo(Decision.UNKNOWN);
  }

  @Test
  void jirasCategoryDecidesWhereNothingElseDoes() {
    assertThat(decide(ISSUE, state("Open", Category.NEW, Life.AGENT, null)))
        .isEqualTo(new Decision(Holder.IT_QUEUE, "status-category"));
    assertThat(decide(ISSUE, state("Build", Category.INDETERMINATE, Life.AGENT, null)).holder())
        .isEqualTo(Holder.IT_ACTIVE);
    assertThat(decide(ISSUE, state("Build", Category.INDETERMINATE, null, null)).holder())
        .isEqualTo(Holder.IT_QUEUE);
    assertThat(decide(ISSUE, state("Shipped", Category.DONE, null, null)).holder())
        .isEqualTo(Holder.DONE);
  }

  @Test
  void otherTaskTablesGoByTheActiveFlag() {
    assertThat(decide(INCIDENT, state("Implement", Category.INDETERMINATE, Life.AGENT, null)))
        .isEqualTo(new Decision(Holder.IT_ACTIVE, "task-active"));
    assertThat(decide(INCIDENT, state("Complete", Category.DONE, null, null)))
        .isEqualTo(new Decision(Holder.DONE, "task-active"));
  }

  @Test
  void closingResolvesAnIssueButNotATask() {
    assertThat(isResolved(ISSUE, state("Shipped", Category.DONE, null, null))).isTrue();
    assertThat(isResolved(INCIDENT, state("Closed", Category.DONE, null, null))).isFalse();
    assertThat(isResolved(INCIDENT, state("Resolved", null, null, null))).isTrue();
    assertThat(isResolved(INCIDENT, TicketState.NOTHING)).isFalse();
  }

  @Test
  void theCategoryOfServiceNowIsItsActiveFlag() {
    assertThat(HostRules.of(new ConnectorInfo("servicenow", "ServiceNow", List.of(), List.of())))
        .isEqualTo(new HostRules(List.of(), HostRules.CategoryMeaning.ACTIVE));
    assertThat(HostRules.of(new ConnectorInfo("jira-cloud", "Jira", List.of(), List.of())))
        .isEqualTo(HostRules.PLAIN);
  }

  private static Decision decide(Ticket ticket, TicketState state) {
    return House.policy(HolderMap.EMPTY).decide(ticket, state);
  }

  private static TicketState state(
      String label,
      @Nullable Category category,
      @Nullable ActorId assignee,
      @Nullable String reason) {
    return new TicketState(status(label, category), null, assignee, reason);
  }

  private static Status status(String label, @Nullable Category category) {
    return new Status("id of " + label, label, category);
  }

  private static boolean isResolved(Ticket ticket, TicketState state) {
    HolderPolicy policy = House.policy(HolderMap.EMPTY);
    return policy.isResolved(ticket, state, policy.decide(ticket, state));
  }
}
