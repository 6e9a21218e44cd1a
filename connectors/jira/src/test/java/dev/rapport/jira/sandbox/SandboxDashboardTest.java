package dev.rapport.jira.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.connector.HostContext;
import dev.rapport.connector.Installer.State;
import dev.rapport.connector.Installer.Step;
import dev.rapport.sandbox.jira.site.Dashboards;
import dev.rapport.sandbox.jira.site.Dashboards.Dashboard;
import dev.rapport.sandbox.jira.site.Dashboards.Gadget;
import dev.rapport.testkit.HostContexts;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A dashboard for the PMO: made on Cloud, clicked on Data Center. */
class SandboxDashboardTest {
  private static final String WHAT = "the dashboard \"Rapport\"";

  private SandboxJira jira = SandboxJira.cloud(2);
  private HostContext context = HostContexts.of(jira.clock());

  @AfterEach
  void close() {
    jira.close();
  }

  @Test
  void itIsMadeOnceWithAListForEachSavedSearchAndTakenAwayOnce() {
    assertThat(ofDashboard(jira.installer(context).install(true)).state()).isEqualTo(State.PLANNED);
    assertThat(there().all()).isEmpty();

    assertThat(ofDashboard(jira.installer(context).install(false)).state()).isEqualTo(State.DONE);
    assertThat(ofDashboard(jira.installer(context).install(false)).state()).isEqualTo(State.FINE);

    String search = jira.filters().all().firstKey();
    Dashboard made = there().all().values().iterator().next();
    assertThat(made.shared()).isTrue();
    assertThat(made.gadgets().values())
        .singleElement()
        .satisfies(
            gadget -> {
              assertThat(gadget.title()).isEqualTo("Rapport: thanked");
              assertThat(gadget.config()).contains("\"filterId\":\"" + search + "\"");
            });

    assertThat(ofDashboard(jira.installer(context).uninstall(false)).state()).isEqualTo(State.DONE);
    assertThat(there().all()).isEmpty();
    assertThat(jira.installer(context).uninstall(false)).isEmpty();
  }

  @Test
  void oneThatAPersonAddedToStays() {
    jira.installer(context).install(false);
    there().put(there().all().values().iterator().next(), new Gadget("uri", "Our pie", ""));

    assertThat(ofDashboard(jira.installer(context).uninstall(false)).state()).isEqualTo(State.KEPT);
    assertThat(there().all()).hasSize(1);
  }

  @Test
  void whatWasCutOffIsMadeWholeByTheNextInstall() {
    HostContext forgetful = HostContexts.of(jira.clock());
    there()
        .add(jira.account(), "Rapport", "Made by Rapport; rapport uninstall takes it away.", true);

    assertThat(ofDashboard(jira.installer(forgetful).install(false)).state()).isEqualTo(State.DONE);

    assertThat(there().all().values())
        .singleElement()
        .satisfies(made -> assertThat(made.gadgets()).hasSize(1));
  }

  @Test
  void oneOfThatNameThatIsSomebodysIsLeftAlone() {
    there().add(jira.account(), "Rapport", "ours", false);

    assertThat(ofDashboard(jira.installer(context).install(false)).state())
        .isEqualTo(State.BY_HAND);
    jira.installer(context).uninstall(false);

    assertThat(there().all()).hasSize(1);
  }

  @Test
  void withoutAnythingToListThereIsNone() {
    jira.set("write.labels", "false");

    assertThat(find(jira.installer(context).install(false))).isEmpty();
    assertThat(there().all()).isEmpty();
  }

  @Test
  void onDataCenterTheClicksAreSaid() {
    jira.close();
    jira = SandboxJira.dataCenter(2);
    context = HostContexts.of(jira.clock());

    Step step = jira.installer(context).install(false).get(2);

    assertThat(step.state()).isEqualTo(State.BY_HAND);
    assertThat(step.remark()).contains("Create new dashboard > Rapport", "Rapport: thanked");
  }

  private Dashboards there() {
    return jira.site().dashboards();
  }

  private static Step ofDashboard(List<Step> steps) {
    return find(steps).orElseThrow();
  }

  private static Optional<Step> find(List<Step> steps) {
    return steps.stream().filter(step -> step.what().equals(WHAT)).findFirst();
  }
}
