package dev.rapport.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.connector.Connector;
import dev.rapport.connector.ConnectorInfo;
import dev.rapport.connector.HostContext;
import dev.rapport.connector.Settings;
import dev.rapport.connector.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LoopbackHostTest {
  private final List<Settings> given = new ArrayList<>();
  private final LoopbackHost host =
      new LoopbackHost(new Keeper(given), Map.of("scope.board", "b"))
          .list("/tickets", 2, 3, "loopback/ticket.json", "loopback/note.json")
          .pages("/events", "loopback/event.json", "loopback/note.json");

  /** Keeps the settings that it was given; its source is of no interest. */
  private record Keeper(List<Settings> given) implements Connector {
    @Override
    public ConnectorInfo info() {
      return new ConnectorInfo("keeper", "Keeper", List.of(), List.of());
    }

    @Override
    public Source source(Settings settings, HostContext context) {
      given.add(settings);
      return new PaperHost().source(context);
    }
  }

  @BeforeEach
  void buildTheSource() {
    host.source(HostContexts.of(host.clock()));
  }

  @AfterEach
  void stop() {
    host.close();
  }

  @Test
  void theConnectorIsGivenTheAddressTheSettingsAndASecret() {
    assertThat(given.get(0).url().toString()).matches("http://localhost:\\d+");
    assertThat(given.get(0).text("scope.board")).isEqualTo("b");
    assertThat(given.get(0).secret("auth.secret").reveal()).isNotBlank();
  }

  @Test
  void aListIsPagedAndTheOthersComeAfterTheTickets() {
    assertThat(get("/tickets").body()).isEqualTo("[{\"ticket\":1}, {\"ticket\":2}]");
    assertThat(get("/tickets").headers().firstValue("Link")).isPresent();
    assertThat(get("/tickets?page=2").body()).isEqualTo("[{\"ticket\":3}, {\"note\":4}]");
    assertThat(get("/tickets?page=2").headers().firstValue("Link")).isEmpty();
    assertThat(host.tickets()).isEqualTo(3);
  }

  @Test
  void onlyWhatWasTouchedHasChangedSince() {
    String before = host.clock().instant().plusSeconds(1).toString();
    host.touch(1);

    assertThat(get("/tickets?since=" + before).body()).isEqualTo("[{\"ticket\":1}]");
  }

  @Test
  void filesArePagesOfTheirOwn() {
    assertThat(get("/tickets/1/events").body()).isEqualTo("{\"event\":\"closed\"}");
    assertThat(get("/tickets/1/events").headers().firstValue("Link")).isPresent();
    assertThat(get("/tickets/1/events?page=2").headers().firstValue("Link")).isEmpty();
  }

  @Test
  void whatIsNotThereIsNotFoundAndWritesAreCounted() {
    assertThat(get("/elsewhere").statusCode()).isEqualTo(404);
    assertThat(host.writingCalls()).isZero();
    send(request("/tickets").POST(HttpRequest.BodyPublishers.noBody()));
    assertThat(host.writingCalls()).isEqualTo(1);
  }

  @Test
  void aFileThatIsMissingIsSaidAtOnce() {
    assertThatThrownBy(() -> host.pages("/more", "no-such-file.json"))
        .hasMessageContaining("no-such-file.json");
  }

  private HttpResponse<String> get(String path) {
    return send(request(path));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(given.get(0).url() + path));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
