package dev.rapport.sandbox.servicenow;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.rapport.sandbox.SandboxClock;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TableReadingTest {
  private final SandboxClock clock = SandboxClock.at(Instant.parse("2026-03-02T09:00:00Z"));
  private final ServiceNowSandbox sandbox = ServiceNowSandbox.builder().clock(clock).start();
  private final Caller caller = new Caller(sandbox);
  private String group = "";

  @BeforeEach
  void fillThreeIncidents() {
    group = sandbox.tables().table("sys_user_group").load(Map.of("name", "Network")).sysId();
    for (int i = 1; i <= 3; i++) {
      insert(Map.of("number", "INC" + i, "priority", String.valueOf(i), "assignment_group", group));
      clock.advance(Duration.ofMinutes(1));
    }
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void aPageCarriesTotalLinksDateAndTransaction() {
    var page = caller.list("incident", "sysparm_limit", "1", "sysparm_query", "ORDERBYnumber");

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.values("number")).containsExactly("INC1");
    assertThat(page.header("X-Total-Count")).isEqualTo("3");
    assertThat(page.header("Date")).isEqualTo("Mon, 02 Mar 2026 09:03:00 GMT");
    assertThat(page.header("X-Transaction-ID")).isNotEmpty();
    assertThat(page.header("Server-Timing")).contains("sem_wait;dur=0");
    assertThat(page.header("Link"))
        .contains("sysparm_offset=0>;rel=\"first\"", "sysparm_offset=-1>;rel=\"prev\"")
        .contains("sysparm_offset=1>;rel=\"next\"", "sysparm_offset=2>;rel=\"last\"");
    assertThat(page.response().headers().allValues("Date")).hasSize(1);
    assertThat(page.response().headers().allValues("Set-Cookie")).hasSizeGreaterThan(1);
  }

  @Test
  void countingIsLeftOutOnRequestAndLinksWhenAllFitsOnOnePage() {
    assertThat(caller.list("incident", "sysparm_no_count", "true").header("X-Total-Count"))
        .isEmpty();
    assertThat(caller.list("incident").header("Link")).isEmpty();
  }

  @Test
  void offsetStepsOverRows() {
    var page = caller.list("incident", "sysparm_offset", "2", "sysparm_query", "ORDERBYnumber");

    assertThat(page.values("number")).containsExactly("INC3");
  }

  @Test
  void onlyKnownFieldsComeAndReferencesAreFollowed() {
    var page =
        caller.list(
            "incident",
            "sysparm_fields",
            "number,assignment_group.name,no_such_field",
            "sysparm_query",
            "number=INC1");

    JsonObject row = page.rows().get(0).getAsJsonObject();
    assertThat(row.keySet()).containsExactly("number", "assignment_group.name");
    assertThat(row.get("assignment_group.name").getAsString()).isEqualTo("Network");
  }

  @Test
  void referencesAreObjectsWithALinkUnlessEmptyOrExcluded() {
    JsonObject row = first();
    assertThat(row.getAsJsonObject("assignment_group").get("value").getAsString()).isEqualTo(group);
    assertThat(row.getAsJsonObject("assignment_group").get("link").getAsString())
        .isEqualTo(sandbox.url() + "/api/now/table/sys_user_group/" + group);
    assertThat(row.get("assigned_to").getAsString()).isEmpty();
    assertThat(
            first("sysparm_exclude_reference_link", "true").get("assignment_group").getAsString())
        .isEqualTo(group);
  }

  @Test
  void displayValuesComeAloneOrBesideTheStoredOnes() {
    sandbox
        .tables()
        .table("sys_choice")
        .load(Map.of("name", "incident", "element", "priority", "value", "1", "label", "Critical"));

    JsonObject displayed = first("sysparm_display_value", "true");
    assertThat(displayed.get("priority").getAsString()).isEqualTo("Critical");
    assertThat(displayed.getAsJsonObject("assignment_group").keySet())
        .containsExactly("display_value", "link");
    JsonObject both = first("sysparm_display_value", "all");
    assertThat(both.getAsJsonObject("priority").get("value").getAsString()).isEqualTo("1");
    assertThat(both.getAsJsonObject("assignment_group").get("display_value").getAsString())
        .isEqualTo("Network");
    assertThat(both.getAsJsonObject("sys_updated_on").get("display_value"))
        .isEqualTo(both.getAsJsonObject("sys_updated_on").get("value"));
  }

  @Test
  void pairsOfNameAndValueFilterToo() {
    assertThat(caller.list("incident", "number", "INC2").values("number")).containsExactly("INC2");
  }

  @Test
  void versionOneAnswersNotFoundWhereVersionTwoAnswersNothing() {
    String nothing = "/incident?sysparm_query=number=NONE";
    assertThat(caller.call("GET", "/api/now/v1/table" + nothing, "").status()).isEqualTo(404);
    assertThat(caller.call("GET", "/api/now/v2/table" + nothing, "").rows()).isEmpty();
  }

  @Test
  void oneRowIsReadByItsIdentity() {
    String sysId = first().get("sys_id").getAsString();

    assertThat(caller.list("incident/" + sysId).row().get("number").getAsString())
        .isEqualTo("INC1");
    assertThat(caller.list("incident/" + "0".repeat(32)).status()).isEqualTo(404);
  }

  @Test
  void unknownTablesAndAddressesAreRefused() {
    assertThat(caller.list("incidents").error()).isEqualTo("Invalid table incidents");
    assertThat(caller.call("GET", "/api/now/nothing", "").status()).isEqualTo(400);
  }

  @Test
  void longAddressesAreRefused() {
    var longest = caller.list("incident", "sysparm_query", "numberIN" + "x".repeat(7_800));
    var tooLong = caller.list("incident", "sysparm_query", "numberIN" + "x".repeat(60_000));

    assertThat(longest.status()).isEqualTo(200);
    assertThat(tooLong.status()).isEqualTo(414);
  }

  @Test
  void aCallWithoutTheRightPasswordIsNotAuthenticated() {
    var refused = new Caller(sandbox, "wrong").list("incident");

    assertThat(refused.status()).isEqualTo(401);
    assertThat(refused.error()).isEqualTo("User Not Authenticated");
    assertThat(refused.header("WWW-Authenticate")).startsWith("Basic");
  }

  @Test
  void aCallWithoutAcceptHeaderIsABadRequest() {
    URI target = URI.create(sandbox.url() + "/api/now/table/incident");
    HttpRequest bare = caller.authorized(HttpRequest.newBuilder(target)).build();

    assertThat(caller.send(bare).status()).isEqualTo(400);
  }

  @Test
  void everyCallIsInTheJournal() {
    caller.list("incident", "sysparm_limit", "1");
    new Caller(sandbox, "wrong").list("incident");
    caller.write("POST", "incident", Map.of("number", "INC9"));

    assertThat(sandbox.journal().count()).isEqualTo(3);
    assertThat(sandbox.journal().calls()).extracting("status").containsExactly(200, 401, 201);
    assertThat(sandbox.journal().writes()).hasSize(1);
    assertThat(sandbox.journal().calls().get(0).query()).isEqualTo("sysparm_limit=1");
    assertThat(sandbox.journal().calls().toString()).doesNotContain(sandbox.password());
    sandbox.journal().clear();
    assertThat(sandbox.journal().count()).isZero();
  }

  private JsonObject first(String... parameters) {
    String[] all = Arrays.copyOf(parameters, parameters.length + 2);
    all[parameters.length] = "sysparm_query";
    all[parameters.length + 1] = "number=INC1";
    return caller.list("incident", all).rows().get(0).getAsJsonObject();
  }

  private void insert(Map<String, String> fields) {
    sandbox.tables().table("incident").insert(fields);
  }
}
