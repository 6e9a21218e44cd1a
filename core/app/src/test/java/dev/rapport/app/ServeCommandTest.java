package dev.rapport.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {
  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void withPaper() {
    desk = new Desk(folder);
    desk.connectors.add(new PaperConnector());
  }

  @AfterEach
  void noLongerInterrupted() {
    Thread.interrupted();
  }

  @Test
  void itSaysWhereItListensAndEndsWhenItIsInterrupted() throws IOException {
    configured("serve: { port: 0 }");
    desk.atResult = Thread.currentThread()::interrupt;

    Desk.Seen seen = desk.types("serve", "--json");

    assertThat(seen.exitCode()).isZero();
    assertThat(seen.json().get("url").getAsString()).matches("http://127\\.0\\.0\\.1:\\d+/");
  }

  @Test
  void aPortThatSomebodyHasIsNamed() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      configured("serve: { port: " + taken.getLocalPort() + " }");

      Desk.Seen seen = desk.types("serve");

      assertThat(seen.exitCode()).isEqualTo(1);
      assertThat(seen.err()).contains("cannot listen on 127.0.0.1:" + taken.getLocalPort());
    }
  }

  @Test
  void anAddressThatOthersReachIsRefusedWithoutALogin() throws IOException {
    configured("serve: { bind: 0.0.0.0, port: 0 }");

    Desk.Seen seen = desk.types("serve");

    assertThat(seen.exitCode()).isEqualTo(2);
    assertThat(seen.err()).contains("serve.bind", "take 127.0.0.1");
  }

  private void configured(String serve) throws IOException {
    Files.writeString(
        folder.resolve("rapport.yaml"), PaperConnector.CONFIG + serve + System.lineSeparator());
  }
}
