package dev.rapport.http;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.gson.JsonObject;
import dev.rapport.connector.HostException.Kind;
import dev.rapport.http.TableApi.Row;
import dev.rapport.http.TableApi.Rows;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class HostClientTest extends HostTest {
  @Test
  void aGoodAnswerComesWithItsHeadersAndTheHostsTime() {
    answers(good().withHeader("X-Total-Count", "1"));

    Answer<Rows> answer = read();

    assertThat(answer.body().result()).containsExactly(new Row("a", 1));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("x-total-COUNT")).contains("1");
    assertThat(answer.header("link")).isEmpty();
    assertThat(answer.serverTime()).contains(Instant.parse("2026-11-01T15:00:00Z"));
    assertThat(bench.calls).containsExactly("GET 200");
    assertThat(bench.waits).isEmpty();
  }

  @Test
  void aHostBelowAPathIsCalledThere() {
    answers(good());
    bench = new Bench(url() + "/jira");

    read();

    host.verify(getRequestedFor(urlEqualTo("/jira/api/table?sysparm_query=active%3Dtrue")));
  }

  @Test
  void aListNeedsNoInterfaceAndSaysWhetherMoreFollows() {
    answers(
        okJson("[{\"id\":\"a\"}]").withHeader("Link", "<http://localhost/?page=2>; rel=\"next\""),
        okJson("[]").withHeader("Link", "<http://localhost/?page=1>; rel=\"prev\""),
        okJson("{}"));
    HostClient client = bench.client();

    Answer<List<JsonObject>> first = client.list("api/list?page=1");

    assertThat(first.body()).extracting(row -> row.get("id").getAsString()).containsExactly("a");
    assertThat(first.hasNextPage()).isTrue();
    assertThat(client.list("api/list?page=2").hasNextPage()).isFalse();
    assertThat(failure(() -> client.list("api/list?page=3")))
        .returns(Kind.MALFORMED, e -> e.kind());
  }

  @Test
  void anErrorBesideAGoodStatusIsForTheConnectorToSee() {
    answers(okJson("{\"error\":{\"message\":\"Transaction cancelled\"},\"result\":[]}"));

    assertThat(read().body().result()).isEmpty();
  }

  @Test
  void aDeletionHasNoBody() {
    answers(status(204));
    HostClient client = bench.client();

    Answer<Void> answer = client.writeIdempotent(client.api(TableApi.class).delete());

    assertThat(answer.status()).isEqualTo(204);
    assertThat(answer.content()).isEmpty();
    assertThat(answer.serverTime()).isEmpty();
    assertThatIllegalStateException().isThrownBy(answer::body);
    assertThat(bench.calls).containsExactly("DELETE 204");
  }

  @Test
  void theHostsCookiesAreNotKept() {
    answers(good().withHeader("Set-Cookie", "glide_session_store=1"));
    HostClient client = bench.client();

    read(client);
    read(client);

    host.verify(2, getRequestedFor(anyUrl()).withoutHeader("Cookie"));
  }

  @Test
  void anAddressElsewhereIsNotCalled() {
    HostClient client = bench.client();

    assertThat(failure(() -> client.read(client.api(TableApi.class).follow("http://127.0.0.2/x"))))
        .hasMessageContainingAll("GET /x", "another host")
        .returns(Kind.BUG, e -> e.kind());
    assertThat(bench.calls).isEmpty();
  }

  @Test
  void aRedirectIsNotFollowedAndNamesItsTargetOnly() {
    answers(status(302).withHeader("Location", "https://login.example.test/deep?token=abc"));

    assertThat(failure(this::read))
        .hasMessageContainingAll("GET /api/table", "302", "login.example.test", "#host-unavailable")
        .hasMessageNotContainingAny("deep", "token")
        .returns(Kind.UNAVAILABLE, e -> e.kind());
    assertThat(bench.calls).containsExactly("GET 302");
  }

  @Test
  void aRedirectToTheSameHostIsNotFollowedEither() {
    answers(status(302).withHeader("Location", "/login"), good());

    assertThat(failure(this::read)).hasMessageContaining("asleep or moved");
    assertThat(bench.calls).containsExactly("GET 302");
  }
}
