package dev.rapport.app;

import static dev.rapport.app.LoginDesk.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engine.store.AdminActs.Act;
import dev.rapport.model.ActorId;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoginTest {
  @TempDir Path folder;
  private LoginDesk desk;

  @BeforeEach
  void start() throws IOException {
    desk = new LoginDesk(folder, "  login: local\n", Map.of("PAPER_SECRET", "s3cret"));
    desk.knows("ada", "admin", null);
  }

  @AfterEach
  void stop() {
    desk.close();
  }

  @Test
  void whoIsNotLoggedInIsShownWhereTo() throws Exception {
    HttpResponse<String> page = desk.get("/who");

    assertThat(page.statusCode()).isEqualTo(302);
    assertThat(page.headers().firstValue("Location")).contains("/login?to=%2Fwho");
    assertThat(desk.get("/api/v1/tickets").statusCode()).isEqualTo(401);
    assertThat(desk.get("/health/live").statusCode()).isEqualTo(200);
  }

  @Test
  void theRightPasswordLetsInUntilTheEveningOrUntilLoggedOut() throws Exception {
    HttpResponse<String> in = desk.logIn("ada", PASSWORD);

    assertThat(in.statusCode()).isEqualTo(303);
    assertThat(in.headers().firstValue("Location")).contains("/who");
    assertThat(desk.get("/who").body()).startsWith("ada ADMIN []");
    desk.clock.advance(Duration.ofHours(11));
    assertThat(desk.get("/who").statusCode()).isEqualTo(302);

    desk.logIn("ada", PASSWORD);
    String token = desk.get("/who").body().replaceFirst(".* ", "");
    assertThat(desk.post("/logout", "csrf", token).statusCode()).isEqualTo(303);
    assertThat(desk.get("/who").statusCode()).isEqualTo(302);
  }

  @Test
  void everyLoginHasACookieOfItsOwnThatScriptsCannotRead() throws Exception {
    String before = cookie(desk.get("/login"));
    String after = cookie(desk.logIn("ada", PASSWORD));

    assertThat(before).contains("HttpOnly", "SameSite=Lax");
    assertThat(after).contains("HttpOnly", "SameSite=Lax");
    assertThat(value(after)).isNotEqualTo(value(before)).hasSize(43);
  }

  @Test
  void aWrongNameAndAWrongPasswordAreAnsweredAlike() throws Exception {
    HttpResponse<String> name = desk.logIn("eve", PASSWORD);
    HttpResponse<String> password = desk.logIn("ada", "guess");

    assertThat(name.statusCode()).isEqualTo(401);
    assertThat(password.statusCode()).isEqualTo(401);
    assertThat(password.body()).isEqualTo(name.body());
    assertThat(desk.get("/who").statusCode()).isEqualTo(302);
  }

  @Test
  void afterFiveGuessesEvenTheRightPasswordHasToWait() throws Exception {
    for (int guess = 0; guess < 5; guess++) {
      desk.logIn("ada", "guess " + guess);
    }

    assertThat(desk.logIn("ada", PASSWORD).statusCode()).isEqualTo(429);
    desk.clock.advance(Duration.ofMinutes(16));
    assertThat(desk.logIn("ada", PASSWORD).statusCode()).isEqualTo(303);
  }

  @Test
  void aFormFromElsewhereChangesNothing() throws Exception {
    desk.logIn("ada", PASSWORD);
    String token = desk.get("/who").body().replaceFirst(".* ", "");

    assertThat(desk.post("/change").statusCode()).isEqualTo(403);
    assertThat(desk.post("/change", "csrf", "made up").statusCode()).isEqualTo(403);
    assertThat(desk.post("/change", "csrf", token).body()).isEqualTo("changed by ada");
    assertThat(desk.store.adminActs().last(2).stream().map(Act::act))
        .containsExactly("POST /change", "logged in");
  }

  @Test
  void requestersSeeTheAccountsOfTheirAddressAndNoOthers() throws Exception {
    desk.paper.people.put("carla@example.com", Set.of(new ActorId("paper", "carla")));
    desk.knows("carla", "requester", "carla@example.com");
    desk.knows("mallory", "requester", "mallory@example.com");
    desk.knows("nobody", "requester", null);

    desk.logIn("carla", PASSWORD);
    assertThat(desk.get("/who").body()).startsWith("carla REQUESTER [paper:carla]");
    for (String other : List.of("mallory", "nobody")) {
      desk.logIn(other, PASSWORD);
      assertThat(desk.get("/who").body()).startsWith(other + " REQUESTER []");
    }
  }

  @Test
  void theWayBackNeverLeadsToAnotherSite() throws Exception {
    assertThat(desk.get("/login?to=//evil.example").body()).contains("value=\"/\"");
    assertThat(desk.get("/login?to=https://evil.example").body()).contains("value=\"/\"");
    assertThat(desk.get("/login?to=/ticket/snow:INC1").body()).contains("/ticket/snow:INC1");
  }

  @Test
  void everyAnswerTellsTheBrowserToTrustNobodyElse() throws Exception {
    HttpResponse<String> page = desk.get("/login");

    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'");
    assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(page.headers().firstValue("Strict-Transport-Security")).isEmpty();
  }

  private static String cookie(HttpResponse<String> answer) {
    return answer.headers().firstValue("Set-Cookie").orElse("");
  }

  private static String value(String cookie) {
    return cookie.replaceFirst("^[^=]*=", "").replaceFirst(";.*", "");
  }
}
