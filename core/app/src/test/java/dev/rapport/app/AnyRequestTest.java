package dev.rapport.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.rapport.app.api.Api;
import dev.rapport.app.serve.Health;
import dev.rapport.app.serve.LoopbackOnly;
import dev.rapport.app.serve.Mistakes;
import dev.rapport.app.serve.Node;
import dev.rapport.app.serve.Routes;
import dev.rapport.app.serve.Serving;
import dev.rapport.app.serve.hook.Hooks;
import dev.rapport.app.serve.metric.Metrics;
import dev.rapport.app.serve.metric.Readiness;
import dev.rapport.app.serve.metric.RequestIds;
import dev.rapport.app.web.Web;
import dev.rapport.engine.store.Store;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever is sent to a server: no mistake of its own, no trace, and nothing that grows. */
class AnyRequestTest {
  private static Path folder;
  private static Served served;
  private static Store store;
  private static Web web;
  private static JsonObject description;

  @BeforeContainer
  static void serve() throws Exception {
    folder = Files.createTempDirectory("any-request");
    served =
        new Served(
            folder,
            "serve: { port: 0, every: { sync: 1d } }\n",
            Clock.fixed(Desk.NOW, ZoneOffset.UTC));
    served.happen(2);
    Node node = served.start(AnyRequestTest::parts);
    store = node.session().store();
    web.boards().awaited();
    description =
        JsonParser.parseString(served.get("/api/v1/openapi.json").body()).getAsJsonObject();
  }

  private static List<Routes> parts(Serving serving) {
    web = new Web(serving);
    return List.of(
        new RequestIds(),
        new Mistakes(),
        new Hooks(serving),
        new LoopbackOnly(),
        new Metrics(serving),
        new Health(),
        new Readiness(serving),
        web,
        new Api(serving, web));
  }

  @AfterContainer
  static void end() throws IOException {
    served.close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Property(tries = 300)
  void aHookIsTakenOrRefused(
      @ForAll("kinds") String kind,
      @ForAll("names") String host,
      @ForAll("headers") String signature,
      @ForAll byte[] body)
      throws Exception {
    HttpRequest.Builder hook =
        HttpRequest.newBuilder(served.at("/hooks/" + encoded(kind) + "/" + encoded(host)))
            .header("X-Paper-Signature", signature)
            .header("X-Hub-Signature", signature)
            .header("X-Rapport-Timestamp", signature)
            .POST(BodyPublishers.ofByteArray(body));

    assertThat(answer(hook).statusCode()).isIn(400, 401, 404, 405, 413);
    assertThat(store.hints().hosts()).isEmpty();
  }

  /** Every path and every parameter that the description names, with anything in their places. */
  @Property(tries = 300)
  void aCallOfTheApiIsAnsweredOrRefused(
      @ForAll("calls") String path,
      @ForAll("parameters") String parameter,
      @ForAll("names") String name,
      @ForAll("names") String value,
      @ForAll("methods") String method,
      @ForAll byte[] body)
      throws Exception {
    String address = path.replaceAll("\\{\\w+}", Matcher.quoteReplacement(encoded(name)));
    HttpRequest.Builder call =
        HttpRequest.newBuilder(
                served.at("/api/v1" + address + "?" + parameter + "=" + encoded(value)))
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofByteArray(body));

    assertThat(answer(call).statusCode()).isLessThan(500);
    assertThat(store.hints().hosts()).isEmpty();
  }

  @Property(tries = 300)
  void aFormIsTakenOrRefused(
      @ForAll("forms") String path,
      @ForAll("fields") String field,
      @ForAll("names") String value,
      @ForAll("names") String other)
      throws Exception {
    HttpRequest.Builder form =
        HttpRequest.newBuilder(served.at(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                BodyPublishers.ofString(
                    "%s=%s&%s=%s"
                        .formatted(field, encoded(value), encoded(other), encoded(value))));

    assertThat(answer(form).statusCode()).isLessThan(500);
    assertThat(served.paper.asked).isEmpty();
  }

  /** Figures are kept by path of the code, so that no address makes another one. */
  @Property(tries = 30)
  void noAddressGrowsTheMetrics(@ForAll("names") String name) throws Exception {
    String figures = served.get("/metrics").body();
    answer(HttpRequest.newBuilder(served.at("/" + encoded(name))));
    answer(HttpRequest.newBuilder(served.at("/api/v1/tickets/" + encoded(name))));

    assertThat(served.get("/metrics").body().lines().count())
        .isLessThan(figures.lines().count() + 40);
    assertThat(figures.lines().count()).isLessThan(2_000);
  }

  @Property(tries = 300)
  void aPageIsThereOrNot(
      @ForAll("paths") String path, @ForAll("names") String rest, @ForAll("methods") String method)
      throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(served.at(path + encoded(rest) + "?" + encoded(rest) + "=1"))
            .method(method, BodyPublishers.noBody());

    assertThat(answer(request).statusCode()).isLessThan(500);
  }

  private static HttpResponse<String> answer(HttpRequest.Builder request) throws Exception {
    HttpResponse<String> answer;
    try {
      answer = served.send(request);
    } catch (IOException e) {
      // A server closes a connection whose request it did not read to its end; this is the next.
      answer = served.send(request);
    }
    assertThat(answer.body()).doesNotContain("\tat ", "Exception");
    return answer;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Provide
  Arbitrary<String> kinds() {
    return Arbitraries.of("paper", "jira", "servicenow", "..").injectDuplicates(0.2);
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.oneOf(
        Arbitraries.of("paper", "", ".", "paper:P-1", "%", "\u0000", "'", "<script>"),
        Arbitraries.strings()
            .ofMaxLength(40)
            .filter(text -> text.codePoints().noneMatch(AnyRequestTest::isHalf)));
  }

  /** Half a character can be written in no address. */
  private static boolean isHalf(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  @Provide
  Arbitrary<String> headers() {
    return Arbitraries.strings().withCharRange('!', '~').ofMaxLength(80);
  }

  @Provide
  Arbitrary<String> methods() {
    return Arbitraries.of("GET", "POST", "PUT", "DELETE", "HEAD", "OPTIONS", "PATCH");
  }

  @Provide
  Arbitrary<String> paths() {
    return Arbitraries.of(
        "/",
        "/now/",
        "/ticket/",
        "/titles",
        "/report",
        "/report/file/",
        "/wins",
        "/techtalk",
        "/glossary",
        "/draft",
        "/hosts",
        "/hosts/",
        "/api/v1/",
        "/assets/",
        "/health/",
        "/health/ready",
        "/metrics");
  }

  @Provide
  Arbitrary<String> calls() {
    return Arbitraries.of(description.getAsJsonObject("paths").keySet());
  }

  @Provide
  Arbitrary<String> parameters() {
    return Arbitraries.of(
        "period", "by", "open", "turn", "group", "host", "void", "from", "limit", "page", "ticket");
  }

  @Provide
  Arbitrary<String> forms() {
    return Arbitraries.of(
        "/ticket/paper:P-1/thanks",
        "/ticket/paper:P-1/thanks/revoke",
        "/ticket/nothing/thanks",
        "/glossary/remove",
        "/draft",
        "/hosts/nowhere/read",
        "/hosts/nowhere/sample",
        "/hosts/nowhere/agree");
  }

  @Provide
  Arbitrary<String> fields() {
    return Arbitraries.of(
        "from", "to", "for", "because", "share", "id", "term", "before", "draft", "reader", "csrf");
  }
}
