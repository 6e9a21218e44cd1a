package dev.rapport.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A server that only this machine reaches, and other sites in the browser of whoever sits there.
 */
class LoopbackTest {
  @TempDir Path folder;
  private LoginDesk desk;

  @BeforeEach
  void start() throws IOException {
    desk = new LoginDesk(folder, "", Map.of("PAPER_SECRET", "s3cret"));
  }

  @AfterEach
  void stop() {
    desk.close();
  }

  @Test
  void whoeverSitsThereIsTheAdminWithoutALogin() throws Exception {
    assertThat(desk.get("/who").body()).startsWith("local ADMIN");
  }

  @Test
  void aNameThatWasMadeToLeadHereIsTurnedAway() throws Exception {
    assertThat(raw("GET /who HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 421");
    assertThat(raw("GET /who HTTP/1.1\r\nHost: localhost:1\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 200");
  }

  @Test
  void aFormOfAnotherSiteChangesNothingAndOneOfOursDoes() throws Exception {
    String token = desk.get("/who").body().replaceFirst(".* ", "");

    assertThat(desk.post("/change").statusCode()).isEqualTo(403);
    assertThat(desk.post("/change", "csrf", token).body()).isEqualTo("changed by local");
    assertThat(fromOtherSite(token).statusCode()).isEqualTo(403);
  }

  @Test
  void aCommandLineNeedsNoForm() throws Exception {
    String body = "POST /change HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 0\r\n";

    assertThat(raw(body + "Connection: close\r\n\r\n")).startsWith("HTTP/1.1 200");
  }

  private HttpResponse<String> fromOtherSite(String token)
      throws IOException, InterruptedException {
    return desk.browser.send(
        HttpRequest.newBuilder(desk.at("/change"))
            .header("X-CSRF-Token", token)
            .header("Sec-Fetch-Site", "cross-site")
            .POST(HttpRequest.BodyPublishers.noBody())
            .build(),
        BodyHandlers.ofString());
  }

  private String raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), desk.port());
        OutputStream out = socket.getOutputStream();
        InputStream in = socket.getInputStream()) {
      out.write(request.getBytes(StandardCharsets.US_ASCII));
      out.flush();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
