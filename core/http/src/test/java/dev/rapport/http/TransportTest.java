package dev.rapport.http;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TransportTest {
  private final WireMockServer host =
      new WireMockServer(wireMockConfig().bindAddress("127.0.0.1").dynamicPort());
  private final Bench bench = new Bench("http://localhost");

  @BeforeEach
  void start() {
    host.start();
    host.stubFor(any(anyUrl()).willReturn(ok()));
  }

  @AfterEach
  void stop() {
    host.stop();
  }

  @Test
  void aNameWithSeveralAddressesIsCalledAtTheOneThatListens() throws IOException {
    List<InetAddress> addresses = List.of(address(9), address(1));
    OkHttpClient client = bare().newBuilder().dns(name -> addresses).build();

    assertThat(status(client)).isEqualTo(200);
    assertThat(bench.calls).containsExactly("GET 200");
  }

  @Test
  void everyCallSaysWhoAsksAndWhatItUnderstands() throws IOException {
    status(bare());

    host.verify(
        getRequestedFor(anyUrl())
            .withHeader("User-Agent", equalTo("rapport"))
            .withHeader("Accept", equalTo("application/json")));
  }

  private static InetAddress address(int last) throws IOException {
    return InetAddress.getByAddress(new byte[] {127, 0, 0, (byte) last});
  }

  private OkHttpClient bare() {
    return Transport.bare(Limits.of(bench.settings()), bench.context());
  }

  private int status(OkHttpClient client) throws IOException {
    Request request = new Request.Builder().url("http://localhost:" + host.port()).build();
    try (Response response = client.newCall(request).execute()) {
      return response.code();
    }
  }
}
