package dev.rapport.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.model.ActorId;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenIdLoginTest {
  @TempDir Path folder;
  private Issuer issuer;
  private LoginDesk desk;

  @BeforeEach
  void start() throws Exception {
    issuer = new Issuer();
    int port = freePort();
    desk =
        new LoginDesk(
            folder,
            port,
            """
              address: http://127.0.0.1:%d
              login:
                issuer: %s
                client-id: rapport
                client-secret: "${env:PAPER_SECRET}"
                roles: { admin: [rapport-admins], it: [staff] }
            """
                .formatted(port, issuer.address()),
            Map.of("PAPER_SECRET", "s3cret"));
    desk.paper.people.put("carla@example.com", Set.of(new ActorId("paper", "carla")));
  }

  @AfterEach
  void stop() {
    desk.close();
    issuer.close();
  }

  @Test
  void whoBelongsToSomethingHasItsWidestRole() throws Exception {
    issuer.claims =
        Map.of("preferred_username", "ada", "groups", List.of("staff", "rapport-admins"));

    assertThat(throughTheIssuer().statusCode()).isEqualTo(303);
    assertThat(desk.get("/who").body()).startsWith("ada ADMIN []");
  }

  @Test
  void everybodyElseSeesWhatIsTheirsByAVerifiedAddress() throws Exception {
    issuer.claims = Map.of("email", "carla@example.com", "email_verified", true);

    throughTheIssuer();

    assertThat(desk.get("/who").body()).startsWith("carla@example.com REQUESTER [paper:carla]");
  }

  @Test
  void anAddressThatNobodyVerifiedCountsForNothing() throws Exception {
    issuer.claims = Map.of("email", "carla@example.com", "email_verified", false);

    throughTheIssuer();

    assertThat(desk.get("/who").body()).startsWith("4711 REQUESTER []");
  }

  @Test
  void aTokenThatWasGivenForAnotherLoginIsRefused() throws Exception {
    issuer.nonce = "replayed";

    assertThat(throughTheIssuer().statusCode()).isEqualTo(401);
    assertThat(desk.get("/who").statusCode()).isEqualTo(302);
  }

  @Test
  void anAnswerThatNobodyAskedForIsRefused() throws Exception {
    assertThat(desk.get("/login/openid/back?code=c0de&state=guessed").statusCode()).isEqualTo(401);
    begun();

    assertThat(desk.get("/login/openid/back?code=c0de&state=guessed").statusCode()).isEqualTo(401);
  }

  @Test
  void whereTheIssuerIsDownThePageSaysSo() throws Exception {
    issuer.close();

    HttpResponse<String> page = desk.get("/login/openid");

    assertThat(page.statusCode()).isEqualTo(401);
    assertThat(page.body()).contains("try again");
  }

  private URI begun() throws Exception {
    return URI.create(desk.get("/login/openid?to=/who").headers().firstValue("Location").get());
  }

  /** Follows the browser's way: to the issuer, and back with its code. */
  private HttpResponse<String> throughTheIssuer() throws Exception {
    HttpResponse<String> issuers =
        desk.browser.send(HttpRequest.newBuilder(begun()).build(), BodyHandlers.ofString());
    URI back = URI.create(issuers.headers().firstValue("Location").get());
    return desk.get(back.getPath() + "?" + back.getRawQuery());
  }

  private static int freePort() throws Exception {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
