package dev.rapport.suite;

import dev.rapport.sandbox.servicenow.ServiceNowSandbox;
import dev.rapport.sandbox.servicenow.store.Row;
import dev.rapport.sandbox.servicenow.store.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a company's ServiceNow keeps beside its incidents: the clock of a service level for each,
 * and for some that are closed what the caller answered when asked how it went.
 */
final class ServiceLevels {
  private static final Duration TARGET = Duration.ofDays(3);

  /** So many closed incidents have one whose caller answered. */
  private static final int CLOSED_PER_ANSWER = 5;

  /** On a scale of five; most people are content. */
  private static final List<String> SCORES = List.of("5", "4", "5", "3", "4", "5", "2");

  private final ServiceNowSandbox host;
  private final String level;
  private final String scale;
  private int closed;

  private ServiceLevels(ServiceNowSandbox host) {
    this.host = host;
    this.level =
        insert("contract_sla", Map.of("name", "Resolved in 3 days", "target", "resolution"));
    this.scale = insert("asmt_metric", Map.of("name", "How did it go?", "min", "1", "max", "5"));
  }

  /** Adds them to a company that is there. */
  static void add(ServiceNowSandbox host) {
    ServiceLevels levels = new ServiceLevels(host);
    levels.table("incident").rows().forEach(levels::add);
  }

  private void add(Row incident) {
    Instant opened = HostTime.parse(incident.get("opened_at"));
    boolean resolved = !incident.get("resolved_at").isEmpty();
    Instant until = HostTime.parse(incident.get(resolved ? "resolved_at" : "sys_updated_on"));
    Duration elapsed = Duration.between(opened, until);
    Map<String, String> clock = new HashMap<>();
    clock.put("task", incident.sysId());
    clock.put("sla", level);
    clock.put("stage", resolved ? "completed" : "in_progress");
    clock.put("start_time", incident.get("opened_at"));
    clock.put("end_time", incident.get("resolved_at"));
    clock.put("duration", HostTime.text(Instant.EPOCH.plus(elapsed)));
    clock.put("business_duration", HostTime.text(Instant.EPOCH.plus(elapsed)));
    clock.put("has_breached", String.valueOf(elapsed.compareTo(TARGET) > 0));
    insert("task_sla", clock);
    if (!incident.get("closed_at").isEmpty() && closed++ % CLOSED_PER_ANSWER == 0) {
      answer(incident);
    }
  }

  private void answer(Row incident) {
    Map<String, String> survey =
        Map.of(
            "task_id", incident.sysId(),
            "user", incident.get("caller_id"),
            "state", "complete",
            "taken_on", incident.get("closed_at"));
    String instance = insert("asmt_assessment_instance", survey);
    String score = SCORES.get(closed / CLOSED_PER_ANSWER % SCORES.size());
    insert(
        "asmt_metric_result", Map.of("instance", instance, "metric", scale, "actual_value", score));
  }

  private String insert(String name, Map<String, String> fields) {
    return table(name).insert(fields).sysId();
  }

  private Table table(String name) {
    return host.tables().table(name);
  }
}
