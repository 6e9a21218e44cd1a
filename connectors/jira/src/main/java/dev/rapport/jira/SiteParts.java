package dev.rapport.jira;

import dev.rapport.connector.HostContext;
import dev.rapport.connector.HostMemory;
import dev.rapport.connector.Settings;
import dev.rapport.connector.TicketFact;
import dev.rapport.http.HostClient;
import dev.rapport.jira.check.JiraSite;
import dev.rapport.jira.install.Clicks;
import dev.rapport.jira.install.Dashboard;
import dev.rapport.jira.install.DashboardByHand;
import dev.rapport.jira.install.FieldNames;
import dev.rapport.jira.install.MadeFields;
import dev.rapport.jira.install.SavedSearches;
import dev.rapport.jira.install.SitePart;
import dev.rapport.jira.install.Webhook;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts together what {@code install} makes on a site. */
record SiteParts(Settings settings, JiraSettings jira, HostClient client, HostContext context) {
  JiraInstaller installer(boolean cloud, JiraSite site) {
    Clicks clicks = new Clicks(settings.url());
    HostMemory memory = context.memory();
    SavedSearches searches =
        new SavedSearches(() -> jira.searches(memory), client, cloud, memory, clicks);
    List<SitePart> parts =
        List.of(
            new MadeFields(named(), jira.screens(), site, client, memory, clicks),
            searches,
            cloud
                ? new Dashboard(searches, client, memory, clicks)
                : new DashboardByHand(searches, clicks),
            new Webhook(
                settings.findSecret(JiraSettings.HOOK),
                settings.find(JiraSettings.ADDRESS),
                jira.reading().scope(),
                cloud,
                client,
                memory,
                clicks));
    boolean namesIds = jira.fields().keySet().stream().anyMatch(FieldNames::isId);
    return new JiraInstaller(jira.writes(), namesIds, clicks, parts);
  }

  private Map<String, TicketFact> named() {
    Map<String, TicketFact> named = new TreeMap<>(jira.fields());
    named.keySet().removeIf(FieldNames::isId);
    return named;
  }
}
