package dev.rapport.sandbox.http;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** A web server on a free loopback port that lets a {@link Host} answer and keeps the journal. */
public final class SandboxServer implements AutoCloseable {
  /**
   * Longer than any address a stand-in accepts, so that it can refuse long ones in its own words.
   */
  private static final int LONGEST_REQUEST_HEAD = 256 * 1024;

  private final RequestJournal journal = new RequestJournal();
  private final WireMockServer server;

  private SandboxServer(Host host) {
    server =
        new WireMockServer(
            options()
                .dynamicPort()
                .bindAddress("127.0.0.1")
                .disableRequestJournal()
                .stubRequestLoggingDisabled(true)
                .extensionScanningEnabled(false)
                .jettyHeaderRequestSize(LONGEST_REQUEST_HEAD)
                .jettyStopTimeout(0L)
                .extensions(new Answers(host, journal)));
  }

  /** Starts a server; it listens when this returns. */
  public static SandboxServer start(Host host) {
    SandboxServer started = new SandboxServer(host);
    started.server.start();
    started.server.stubFor(any(anyUrl()).willReturn(ok()));
    return started;
  }

  /** Its address without a trailing slash, such as {@code http://127.0.0.1:41234}. */
  public String url() {
    return "http://127.0.0.1:" + server.port();
  }

  /** The calls received so far. */
  public RequestJournal journal() {
    return journal;
  }

  @Override
  public void close() {
    server.stop();
  }

  /** The one stub's answer is replaced by what the host says. */
  private record Answers(Host host, RequestJournal journal)
      implements ResponseDefinitionTransformerV2 {
    @Override
    public String getName() {
      return "sandbox-host";
    }

    @Override
    public ResponseDefinition transform(ServeEvent event) {
      Call call = call(event.getRequest());
      Reply reply = host.answer(call);
      journal.record(call, reply.status());
      return response(reply);
    }

    private static Call call(Request request) {
      Map<String, String> headers = new LinkedHashMap<>();
      for (String name : request.getAllHeaderKeys()) {
        headers.put(name.toLowerCase(Locale.ROOT), request.getHeader(name));
      }
      Charset charset = Call.charset(headers.getOrDefault("content-type", ""));
      String body = new String(request.getBody(), charset);
      return new Call(request.getMethod().getName(), request.getUrl(), headers, body);
    }

    private static ResponseDefinition response(Reply reply) {
      ResponseDefinitionBuilder response = new ResponseDefinitionBuilder();
      if (reply.isReset()) {
        boolean begun = !reply.body().isEmpty();
        return response
            .withFault(begun ? Fault.MALFORMED_RESPONSE_CHUNK : Fault.CONNECTION_RESET_BY_PEER)
            .build();
      }
      Map<String, List<String>> headers = new LinkedHashMap<>();
      for (Reply.Header header : reply.headers()) {
        headers.merge(header.name(), List.of(header.value()), Answers::both);
      }
      headers.forEach((name, values) -> response.withHeader(name, values.toArray(String[]::new)));
      return response.withStatus(reply.status()).withBody(reply.body()).build();
    }

    private static List<String> both(List<String> first, List<String> second) {
      return Stream.concat(first.stream(), second.stream()).toList();
    }
  }
}
