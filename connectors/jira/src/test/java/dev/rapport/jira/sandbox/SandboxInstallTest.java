package dev.rapport.jira.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.rapport.connector.HostContext;
import dev.rapport.connector.Installer.State;
import dev.rapport.connector.Installer.Step;
import dev.rapport.sandbox.jira.site.Filters.Filter;
import dev.rapport.sandbox.jira.site.Permission;
import dev.rapport.testkit.HostContexts;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@ValueSource(booleans = {true, false})
class SandboxInstallTest {
  private static final String SEARCH = "the saved search \"Rapport: thanked\"";

  @Parameter boolean isCloud;
  private SandboxJira jira;
  private HostContext context;

  @BeforeEach
  void start() {
    jira = isCloud ? SandboxJira.cloud(2) : SandboxJira.dataCenter(2);
    context = HostContexts.of(jira.clock());
  }

  @AfterEach
  void close() {
    jira.close();
  }

  @Test
  void aSearchIsSavedOnceAndTakenAwayOnce() {
    assertThat(states(jira.installer(context).install(true))).contains(State.PLANNED);
    assertThat(jira.filters().all()).isEmpty();

    assertThat(ofSearch(jira.installer(context).install(false)).state()).isEqualTo(State.DONE);
    assertThat(ofSearch(jira.installer(context).install(false)).state()).isEqualTo(State.FINE);
    assertThat(jira.filters().all().values())
        .extracting(Filter::jql, Filter::shared)
        .containsExactly(tuple("(project = P) AND labels = rapport-thanks", isCloud));

    assertThat(ofSearch(jira.installer(context).uninstall(true)).state()).isEqualTo(State.PLANNED);
    assertThat(states(jira.installer(context).uninstall(false))).containsOnly(State.DONE);
    assertThat(jira.installer(context).uninstall(false)).isEmpty();
    assertThat(jira.filters().all()).isEmpty();
  }

  @Test
  void oneThatAPersonChangedStays() {
    jira.installer(context).install(false);
    Filter made = jira.filters().all().values().iterator().next();
    jira.filters()
        .change(
            new Filter(
                made.id(),
                made.owner(),
                "Ours now",
                made.description(),
                made.jql(),
                made.shared()));

    assertThat(ofSearch(jira.installer(context).uninstall(false)).state()).isEqualTo(State.KEPT);
    assertThat(jira.filters().all()).hasSize(1);
  }

  @Test
  void oneThatAPersonTookAwayIsMadeAgain() {
    jira.installer(context).install(false);
    jira.filters().remove(jira.filters().all().firstKey());

    assertThat(jira.installer(context).uninstall(false))
        .noneMatch(step -> step.what().equals(SEARCH));
    assertThat(ofSearch(jira.installer(context).install(false)).state()).isEqualTo(State.DONE);
  }

  @Test
  void whereThatNameIsTakenAPersonIsToldWhatToDo() {
    jira.filters().add(jira.account(), "Rapport: thanked", "mine", "project = P", false);
    HostContext forgetful = HostContexts.of(jira.clock());

    Step step = ofSearch(jira.installer(forgetful).install(false));

    assertThat(step.state()).isEqualTo(State.BY_HAND);
    assertThat(step.remark()).contains("delete that", "Save as");
    assertThat(jira.filters().all()).hasSize(1);
  }

  @Test
  void whereSharingIsNotAllowedAPersonIsToldWhatToDo() {
    jira.site().grants().revoke(jira.account(), Permission.CREATE_SHARED_OBJECTS);

    Step step = ofSearch(jira.installer(context).install(false));

    assertThat(step.state()).isEqualTo(isCloud ? State.BY_HAND : State.DONE);
    assertThat(step.remark())
        .contains(isCloud ? "Share dashboards and filters" : "share it by hand");
  }

  private static Step ofSearch(List<Step> steps) {
    return steps.stream().filter(step -> step.what().equals(SEARCH)).findFirst().orElseThrow();
  }

  private static List<State> states(List<Step> steps) {
    return steps.stream().map(Step::state).toList();
  }
}
