package dev.rapport.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.app.serve.Health;
import dev.rapport.app.serve.LoopbackOnly;
import dev.rapport.app.serve.Mistakes;
import dev.rapport.app.serve.Node;
import dev.rapport.app.serve.hook.Hooks;
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

  @BeforeContainer
  static void serve() throws IOException {
    folder = Files.createTempDirectory("any-request");
    served =
        new Served(
            folder,
            "serve: { port: 0, every: { sync: 1d } }\n",
            Clock.fixed(Desk.NOW, ZoneOffset.UTC));
    served.happen(2);
    Node node =
        served.start(
            serving ->
                List.of(
                    new Mistakes(),
                    new Hooks(serving),
                    new LoopbackOnly(),
                    new Health(),
                    new Web(serving)));
    store = node.session().store();
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
        "/", "/now", "/now/", "/ticket/", "/hosts", "/hosts/", "/api/v1/", "/assets/", "/health/");
  }
}
