package dev.rapport.sandbox.servicenow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AggregateTest {

  @Test
  void countsAreTextsOverallAndByGroup() {
    try (ServiceNowSandbox sandbox = ServiceNowSandbox.builder().start()) {
      Caller caller = new Caller(sandbox);
      for (String state : new String[] {"1", "2", "2"}) {
        sandbox.tables().table("incident").insert(Map.of("state", state));
      }

      var all = caller.call("GET", "/api/now/stats/incident?sysparm_count=true", "");
      var grouped = caller.call("GET", "/api/now/stats/incident?sysparm_group_by=state", "");

      assertThat(all.row().getAsJsonObject("stats").get("count").getAsString()).isEqualTo("3");
      assertThat(grouped.rows().toString())
          .contains("\"count\":\"1\"", "\"count\":\"2\"", "\"value\":\"2\"");
      assertThat(caller.call("GET", "/api/now/stats/nothing", "").status()).isEqualTo(400);
    }
  }
}
