package dev.rapport.suite;

import com.google.gson.JsonElement;
import dev.rapport.sandbox.jira.JiraSandbox;
import dev.rapport.sandbox.jira.site.Issue;
import dev.rapport.sandbox.jira.site.Webhook;
import dev.rapport.sandbox.servicenow.ServiceNowSandbox;
import dev.rapport.sandbox.servicenow.app.ScopedApp;
import dev.rapport.sandbox.servicenow.store.Row;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A stand-in with a few tickets that tells a server of their changes. */
interface TellingHost {
  /** What both sides sign with. */
  String SECRET = "hints-end-to-end-only-0123456789";

  /** Its name. */
  String name();

  /** Its entry in a configuration. */
  String config();

  /** The path of its hooks. */
  String path();

  /** Has it send its hints there from now on. */
  void tells(String url);

  /** Somebody there takes up the ticket with that number, from 1 on, and the host tells. */
  void takesUp(int number);

  /** The same, and what it tells is lost. */
  void takesUpUnheard(int number);

  /** What it says of the ticket with that identity. */
  String says(String id);

  /** The identity of its last ticket. */
  String lastId();

  /** What stands on a ticket because of us; "" where nothing does. */
  String shown(int number);

  /** It is gone from now on. */
  void stop();

  /** A Cloud site or a Data Center. */
  record Jira(String name, JiraSandbox site) implements TellingHost {
    private static final String IN_PROGRESS = "3";

    @Override
    public String config() {
      String auth =
          site.face().isCloud()
              ? "{ type: basic, user: %s, secret: \"${env:SNOW}\" }".formatted(site.user())
              : "{ type: bearer, secret: \"${env:SNOW}\" }";
      return """
        - name: %s
          type: %s
          url: %s
          auth: %s
          scope: { jql: "project = P" }
          hook: { secret: "${env:HOOK}" }
          limits: { requests-per-second: 1000 }
          write: { summary: property, approve: never, limits: { per-ticket: 1000 } }
      """
          .formatted(
              name, site.face().isCloud() ? "jira-cloud" : "jira-datacenter", site.url(), auth);
    }

    @Override
    public String path() {
      return "/hooks/jira/" + name;
    }

    @Override
    public void tells(String url) {
      Set<String> events = Set.of("jira:issue_created", "jira:issue_updated", "comment_created");
      site.site().webhooks().all().forEach(hook -> site.site().webhooks().remove(hook.id()));
      site.site()
          .webhooks()
          .add(new Webhook(0, "Rapport", url + path(), events, "project = P", SECRET, true));
    }

    @Override
    public void takesUp(int number) {
      site.issues().change("P-" + number, "volume.answers", Map.of("status", IN_PROGRESS));
    }

    @Override
    public void takesUpUnheard(int number) {
      site.faults().on("lost-webhook:next=1");
      takesUp(number);
    }

    @Override
    public String says(String id) {
      return "{\"webhookEvent\":\"jira:issue_updated\",\"issue\":{\"id\":\"" + id + "\"}}";
    }

    @Override
    public String lastId() {
      return site.issues().all().stream()
          .map(issue -> String.valueOf(issue.id()))
          .reduce((one, later) -> later)
          .orElseThrow();
    }

    @Override
    public String shown(int number) {
      Issue issue = site.issues().find("P-" + number).orElseThrow();
      return issue.properties().values().stream()
          .map(JsonElement::toString)
          .collect(Collectors.joining());
    }

    @Override
    public void stop() {
      site.close();
    }
  }

  /** An instance with our app. */
  record ServiceNow(String name, ServiceNowSandbox instance, ScopedApp app) implements TellingHost {
    private static final String IN_PROGRESS = "2";

    /** An instance with its usual words, and so many incidents more. */
    static ServiceNow of(String name, int incidents) {
      ServiceNowSandbox instance = ServiceNowSandbox.builder().company(2, 7).start();
      for (int number = 1; number <= incidents; number++) {
        instance.tables().table("incident").insert(Map.of("number", "INC" + number));
      }
      return new ServiceNow(name, instance, instance.install());
    }

    @Override
    public String config() {
      return """
        - name: %s
          type: servicenow
          url: %s
          auth: { type: basic, user: %s, secret: "${env:SNOW}" }
          hook: { secret: "${env:HOOK}" }
          limits: { requests-per-second: 1000 }
          write: { summary: row, table: x_acme_rapport_summary, approve: never, limits: { per-ticket: 1000 } }
      """
          .formatted(name, instance.url(), instance.user());
    }

    @Override
    public String path() {
      return "/hooks/servicenow/" + name;
    }

    @Override
    public void tells(String url) {
      app.tell(url + path(), SECRET);
    }

    @Override
    public void takesUp(int number) {
      takesUpUnheard(number);
      app.sendHints();
    }

    @Override
    public void takesUpUnheard(int number) {
      String id = incident(number).sysId();
      String worker = instance.tables().table("sys_user").rows().get(0).sysId();
      instance
          .tables()
          .table("incident")
          .update(id, Map.of("state", IN_PROGRESS, "assigned_to", worker));
    }

    @Override
    public String says(String id) {
      return "{\"version\":1,\"id\":\"foreign\",\"tasks\":[{\"task\":\"" + id + "\"}]}";
    }

    @Override
    public String lastId() {
      List<Row> rows = instance.tables().table("incident").rows();
      return rows.get(rows.size() - 1).sysId();
    }

    private Row incident(int number) {
      return instance.tables().table("incident").find("number=INC" + number).get(0);
    }

    @Override
    public String shown(int number) {
      return instance.tables().table("x_acme_rapport_summary").rows().stream()
          .map(row -> row.asMap().toString())
          .filter(row -> row.contains(incident(number).sysId()))
          .collect(Collectors.joining());
    }

    @Override
    public void stop() {
      instance.close();
    }
  }
}
