package dev.rapport.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A host whose answers do not end, read by a process with 128 MB. */
class HostileHostTest {
  /** What is sent if nobody hangs up. */
  private static final long GIGABYTE = 1L << 30;

  @TempDir Path folder;
  private HttpServer host;

  @BeforeEach
  void start() throws IOException {
    host = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    host.start();
  }

  @AfterEach
  void stop() {
    host.stop(0);
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"result\":[{\"sys_id\":\"', x, false",
    "'{\"result\":[{\"sys_id\":\"', x, true",
    "'{\"result\":[{}', ',{}', true",
    "'{\"result\":[{\"sys_id\":\"a\"}', ',{\"sys_id\":\"a\"}', true",
    "'{\"result\":', '[', true"
  })
  void isLeftWithAMessage(String beginning, String again, boolean packed) throws Exception {
    host.createContext("/", call -> answer(call, beginning, again, packed));

    assertThat(installed().start("sync").waitFor()).isEqualTo(1);

    assertThat(folder.resolve("said.log"))
        .content()
        .contains("host snow", "TROUBLESHOOTING.md")
        .containsAnyOf("too large", "not the JSON expected")
        .doesNotContain("OutOfMemory", "StackOverflow", "\tat ");
  }

  private static void answer(HttpExchange call, String beginning, String again, boolean packed)
      throws IOException {
    call.getResponseHeaders().add("Content-Type", "application/json");
    if (packed) {
      call.getResponseHeaders().add("Content-Encoding", "gzip");
    }
    call.sendResponseHeaders(200, 0);
    byte[] block = again.repeat(10_000).getBytes(StandardCharsets.UTF_8);
    try (OutputStream wire = call.getResponseBody();
        OutputStream out = packed ? new GZIPOutputStream(wire) : wire) {
      out.write(beginning.getBytes(StandardCharsets.UTF_8));
      for (long sent = 0; sent < GIGABYTE; sent += block.length) {
        out.write(block);
      }
    }
  }

  private ChildInstallation installed() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "secret");
    Files.writeString(
        folder.resolve("rapport.yaml"),
        """
        hosts:
          - name: snow
            type: servicenow
            url: http://127.0.0.1:%d
            auth: { type: basic, user: rapport, secret: "${file:%s}" }
        store: { url: "jdbc:sqlite:%s" }
        """
            .formatted(host.getAddress().getPort(), secret, folder.resolve("rapport.db")));
    return new ChildInstallation(folder);
  }
}
