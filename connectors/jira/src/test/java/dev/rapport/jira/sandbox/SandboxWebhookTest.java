package dev.rapport.jira.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.connector.HostContext;
import dev.rapport.connector.Installer.State;
import dev.rapport.connector.Installer.Step;
import dev.rapport.sandbox.jira.site.Webhook;
import dev.rapport.sandbox.jira.site.Webhooks;
import dev.rapport.testkit.HostContexts;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The webhook that tells the server of changes: made on Cloud, clicked on Data Center. */
class SandboxWebhookTest {
  private static final String ADDRESS = "https://rapport.example.com/hooks/jira/jira";
  private static final String SECRET = "not-to-be-told-anywhere";

  private SandboxJira jira = SandboxJira.cloud(2).hook(SECRET, ADDRESS);
  private HostContext context = HostContexts.of(jira.clock());

  @AfterEach
  void close() {
    jira.close();
  }

  @Test
  void itIsMadeOnceWithItsSecretAndTakenAwayOnce() {
    jira.administered();
    assertThat(ofHook(jira.installer(context).install(true)).state()).isEqualTo(State.PLANNED);
    assertThat(there().all()).isEmpty();

    Step made = ofHook(jira.installer(context).install(false));
    assertThat(made.state()).isEqualTo(State.DONE);
    assertThat(made.toString()).doesNotContain(SECRET);
    assertThat(context.memory().recall("made.webhooks"))
        .hasValueSatisfying(kept -> assertThat(kept).doesNotContain(SECRET));
    assertThat(ofHook(jira.installer(context).install(false)).state()).isEqualTo(State.FINE);
    assertThat(there().all())
        .singleElement()
        .satisfies(
            hook -> {
              assertThat(hook.url()).isEqualTo(ADDRESS);
              assertThat(hook.secret()).isEqualTo(SECRET);
              assertThat(hook.filter()).isEqualTo("project = P");
              assertThat(hook.events())
                  .contains("jira:issue_updated", "comment_created")
                  .noneMatch(event -> event.contains("property"));
            });

    assertThat(ofHook(jira.installer(context).uninstall(false)).state()).isEqualTo(State.DONE);
    assertThat(there().all()).isEmpty();
  }

  @Test
  void oneThatAPersonMadeIsFineAndStays() {
    jira.administered();
    there()
        .add(new Webhook(0, "Our hook", ADDRESS, Set.of("jira:issue_updated"), "", SECRET, true));

    assertThat(ofHook(jira.installer(context).install(false)).state()).isEqualTo(State.FINE);
    jira.installer(context).uninstall(false);

    assertThat(there().all()).hasSize(1);
  }

  @Test
  void oneThatAPersonPointedElsewhereStays() {
    jira.administered();
    jira.installer(context).install(false);
    Webhook made = there().all().get(0);
    there()
        .put(
            new Webhook(
                made.id(),
                "Theirs",
                made.url(),
                made.events(),
                made.filter(),
                made.secret(),
                made.enabled()));

    assertThat(ofHook(jira.installer(context).uninstall(false)).state()).isEqualTo(State.KEPT);
  }

  @Test
  void anAccountThatDoesNotAdministerIsToldWhatToClick() {
    Step step = ofHook(jira.installer(context).install(false));

    assertThat(step.state()).isEqualTo(State.BY_HAND);
    assertThat(step.remark())
        .contains("/plugins/servlet/webhooks", ADDRESS, "project = P", "jira:issue_created")
        .doesNotContain(SECRET);
  }

  @Test
  void onDataCenterTheClicksAreSaid() {
    jira.close();
    jira = SandboxJira.dataCenter(2).administered().hook(SECRET, ADDRESS);
    context = HostContexts.of(jira.clock());

    Step step = ofHook(jira.installer(context).install(false));

    assertThat(step.state()).isEqualTo(State.BY_HAND);
    assertThat(step.remark()).contains(ADDRESS).doesNotContain(SECRET);
    assertThat(there().all()).isEmpty();
  }

  private Webhooks there() {
    return jira.site().webhooks();
  }

  private static Step ofHook(List<Step> steps) {
    return steps.stream()
        .filter(step -> step.what().startsWith("the webhook"))
        .findFirst()
        .orElseThrow();
  }
}
