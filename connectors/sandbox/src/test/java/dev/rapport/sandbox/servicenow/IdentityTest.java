package dev.rapport.sandbox.servicenow;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.rapport.sandbox.SandboxClock;
import dev.rapport.sandbox.faults.Fault;
import dev.rapport.sandbox.faults.Schedule;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IdentityTest {
  private static final String CLIENT = "client_id=rapport&client_secret=sandbox-only";

  private final SandboxClock clock = SandboxClock.at(Instant.parse("2026-03-02T09:00:00Z"));
  private final ServiceNowSandbox sandbox = ServiceNowSandbox.builder().clock(clock).start();
  private final Caller caller = new Caller(sandbox);

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void aTokenOpensTheDoorUntilItRunsOut() {
    String token = token("grant_type=client_credentials&" + CLIENT);

    assertThat(statusWith("Authorization", "Bearer " + token)).isEqualTo(200);
    clock.advance(Duration.ofMinutes(31));
    assertThat(statusWith("Authorization", "Bearer " + token)).isEqualTo(401);
    assertThat(token("grant_type=client_credentials&" + CLIENT)).isNotEqualTo(token);
  }

  @Test
  void askingAgainGivesTheSameTokenWithWhatIsLeftOfIt() {
    String form = "grant_type=password&username=rapport&password=sandbox-only&" + CLIENT;
    JsonObject first = grant(form).json();
    clock.advance(Duration.ofMinutes(10));
    JsonObject second = grant(form).json();

    assertThat(second.get("access_token")).isEqualTo(first.get("access_token"));
    assertThat(first.get("expires_in").getAsInt()).isEqualTo(1_800);
    assertThat(second.get("expires_in").getAsInt()).isEqualTo(1_200);
    String refresh = first.get("refresh_token").getAsString();
    assertThat(grant("grant_type=refresh_token&refresh_token=" + refresh + "&" + CLIENT).status())
        .isEqualTo(200);
  }

  @Test
  void anExpiredTokenIsRefusedThoughItsTimeHasNotCome() {
    String token = token("grant_type=client_credentials&" + CLIENT);
    sandbox.faults().on(Fault.EXPIRED_TOKEN, Schedule.next(1));

    assertThat(statusWith("Authorization", "Bearer " + token)).isEqualTo(401);
    String renewed = token("grant_type=client_credentials&" + CLIENT);
    assertThat(statusWith("Authorization", "Bearer " + renewed)).isEqualTo(200);
  }

  @Test
  void badRequestsForATokenAreRefused() {
    assertThat(grant("grant_type=client_credentials&client_id=rapport").status()).isEqualTo(401);
    assertThat(grant("grant_type=password&username=x&" + CLIENT).status()).isEqualTo(401);
    assertThat(grant("grant_type=refresh_token&" + CLIENT).status()).isEqualTo(401);
    assertThat(grant("grant_type=magic&" + CLIENT).status()).isEqualTo(400);
    assertThat(caller.call("POST", "/oauth_token.do", "{}").response().body())
        .contains("unspecified error");
  }

  @Test
  void anApiKeyIsEnough() {
    assertThat(statusWith("x-sn-apikey", sandbox.password())).isEqualTo(200);
    assertThat(statusWith("x-sn-apikey", "wrong")).isEqualTo(401);
  }

  private String token(String form) {
    return grant(form).json().get("access_token").getAsString();
  }

  private Caller.Answer grant(String form) {
    return caller.send(
        HttpRequest.newBuilder(URI.create(sandbox.url() + "/oauth_token.do"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build());
  }

  private int statusWith(String header, String value) {
    return caller
        .send(
            HttpRequest.newBuilder(URI.create(sandbox.url() + "/api/now/table/incident"))
                .header("Accept", "application/json")
                .header(header, value)
                .build())
        .status();
  }
}
