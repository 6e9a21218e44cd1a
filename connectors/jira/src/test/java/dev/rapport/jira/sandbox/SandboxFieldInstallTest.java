package dev.rapport.jira.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.gson.JsonPrimitive;
import dev.rapport.connector.HostContext;
import dev.rapport.connector.HostException;
import dev.rapport.connector.Installer.State;
import dev.rapport.connector.Installer.Step;
import dev.rapport.connector.TicketFact;
import dev.rapport.sandbox.jira.site.AddedFields.Added;
import dev.rapport.sandbox.jira.site.Field;
import dev.rapport.testkit.HostContexts;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** Custom fields that the configuration names by a name: made once, shown, filled, taken away. */
@ParameterizedClass
@ValueSource(booleans = {true, false})
class SandboxFieldInstallTest {
  private static final String NUMBER = "Reopened";

  @Parameter boolean isCloud;
  private SandboxJira jira;
  private HostContext context;

  @BeforeEach
  void start() {
    jira = isCloud ? SandboxJira.cloud(2) : SandboxJira.dataCenter(2);
    jira.set("write.labels", "false")
        .set("write.fields.Whose turn", "turn")
        .set("write.fields." + NUMBER, "reopens");
    context = HostContexts.of(jira.clock());
  }

  @AfterEach
  void close() {
    jira.close();
  }

  @Test
  void fieldsAreMadeOnceWithContextAndScreenAndTakenAwayOnce() {
    jira.administered();
    assertThat(aboutFields(jira.installer(context).install(true)))
        .extracting(Step::state)
        .containsOnly(State.PLANNED)
        .hasSize(4);
    assertThat(added()).isEmpty();
    assertThat(jira.writingCalls()).isZero();

    assertThat(aboutFields(jira.installer(context).install(false)))
        .extracting(Step::state)
        .containsOnly(State.DONE);
    assertThat(added().values())
        .extracting(added -> added.field().name(), added -> added.field().kind())
        .containsExactlyInAnyOrder(
            tuple("Whose turn", Field.Kind.TEXT), tuple(NUMBER, Field.Kind.NUMBER));
    assertThat(added().values())
        .allSatisfy(
            added -> {
              assertThat(added.contexts()).hasSize(1);
              assertThat(added.screens()).containsExactly("1");
            });

    long before = jira.writingCalls();
    assertThat(aboutFields(jira.installer(context).install(false)))
        .extracting(Step::state)
        .containsOnly(State.FINE);
    assertThat(jira.writingCalls()).isEqualTo(before);

    assertThat(states(jira.installer(context).uninstall(true))).contains(State.PLANNED);
    assertThat(added()).hasSize(2);
    assertThat(states(jira.installer(context).uninstall(false))).contains(State.DONE);
    assertThat(added()).isEmpty();
    assertThat(states(jira.installer(context).uninstall(false))).doesNotContain(State.DONE);
  }

  @Test
  void theirIdsAreWhatIsWritten() {
    jira.administered();
    assertThat(jira.sink(context).fields()).isEmpty();
    assertThat(jira.inspect(context).findings())
        .anyMatch(found -> found.subject().equals("write.fields.Whose turn"));

    jira.installer(context).install(false);

    assertThat(jira.sink(context).fields().values())
        .containsExactlyInAnyOrder(TicketFact.TURN, TicketFact.REOPENS);
    assertThat(jira.sink(context).fields().keySet()).isEqualTo(added().keySet());
    assertThat(jira.inspect(context).findings())
        .noneMatch(found -> found.subject().startsWith("write.fields"));
  }

  @Test
  void theyStandOnTheScreensThatAreNamed() {
    jira.administered().set("write.screens", "default, 10105, 10106");
    jira.site().addedFields().addScreen("10105");

    List<Step> steps = jira.installer(context).install(false);

    assertThat(added().values())
        .allSatisfy(added -> assertThat(added.screens()).containsExactly("1", "10105"));
    assertThat(steps)
        .filteredOn(step -> step.what().endsWith("on the screen 10106"))
        .isNotEmpty()
        .allMatch(step -> step.state() == State.BY_HAND)
        .allMatch(step -> step.remark().contains("ConfigureFieldScreen.jspa?id=10106"));
  }

  @Test
  void anAccountThatDoesNotAdministerIsToldWhatToClick() {
    List<Step> steps = aboutFields(jira.installer(context).install(false));

    assertThat(steps).extracting(Step::state).containsOnly(State.BY_HAND);
    assertThat(steps.get(0).remark())
        .contains("/secure/admin/ViewCustomFields.jspa", "Number field", NUMBER);
    assertThat(added()).isEmpty();
    assertThat(jira.inspect(context).findings())
        .anyMatch(found -> found.subject().equals("Administer Jira"));
  }

  @Test
  void aFieldOfThatNameThatWasThereIsLeftAlone() {
    jira.administered().site().vocabulary().put(Field.custom(77, NUMBER, Field.Kind.NUMBER, "x"));

    assertThat(jira.installer(context).install(false))
        .filteredOn(step -> step.state() == State.BY_HAND)
        .anyMatch(step -> step.remark().contains("customfield_77"));
    jira.installer(context).uninstall(false);

    assertThat(jira.site().vocabulary().field("customfield_77")).isPresent();
  }

  @Test
  void oneThatPeopleFilledStays() {
    jira.administered().installer(context).install(false);
    String id = added().firstKey();
    jira.change("P-1", "volume.answers", Map.of(id, new JsonPrimitive("4")));

    assertThat(jira.installer(context).uninstall(false))
        .filteredOn(step -> step.state() == State.KEPT)
        .singleElement()
        .matches(step -> step.remark().contains("1 issue"));
    assertThat(added()).containsOnlyKeys(id);
  }

  @Test
  void oneWhoseAnswerWasLostIsKnownAgain() {
    jira.administered();
    jira.loseNextAnswer();

    assertThatThrownBy(() -> jira.installer(context).install(false))
        .isInstanceOf(HostException.class);
    jira.recovers();

    assertThat(aboutFields(jira.installer(context).install(false)))
        .extracting(Step::state)
        .contains(State.FINE, State.DONE);
    assertThat(added()).hasSize(2);
    jira.installer(context).uninstall(false);
    assertThat(added()).isEmpty();
  }

  private SortedMap<String, Added> added() {
    return jira.site().addedFields().all();
  }

  /** Steps about fields and where they stand. */
  private static List<Step> aboutFields(List<Step> steps) {
    return steps.stream()
        .filter(step -> step.what().contains("\"Whose turn\"") || step.what().contains(NUMBER))
        .toList();
  }

  private static List<State> states(List<Step> steps) {
    return steps.stream().map(Step::state).toList();
  }
}
