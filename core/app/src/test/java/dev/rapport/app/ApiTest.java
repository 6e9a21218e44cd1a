package dev.rapport.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.rapport.app.serve.Role;
import dev.rapport.app.serve.Viewer;
import dev.rapport.model.ActorId;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApiTest {
  private static final Viewer REQUESTER =
      new Viewer(Role.REQUESTER, "carla", Set.of(new ActorId("paper", "requester1")));
  private static final String SAID =
      "{\"from\":\"requester1\",\"to\":\"Network\",\"for\":\"patience\",\"because\":\"calm\"}";

  @TempDir Path folder;
  private PageDesk server;
  private OpenApiInteractionValidator description;

  @BeforeEach
  void withTickets() throws Exception {
    PaperConnector paper = new PaperConnector();
    Desk desk = new Desk(folder);
    desk.connectors.add(paper);
    desk.environment.put("TOOL", "t0ken");
    Files.writeString(
        folder.resolve("rapport.yaml"),
        PaperConnector.CONFIG + "serve: { port: 0, api-token: \"${env:TOOL}\" }\n");
    for (int number = 1; number <= 30; number++) {
      paper.tickets.add(
          number % 3 == 0 ? PaperTickets.closed(number) : PaperTickets.waiting(number));
    }
    desk.types("sync");
    server = new PageDesk(desk, folder);
    description =
        OpenApiInteractionValidator.createForInlineApiSpecification(
                server.get("/api/v1/openapi.json").body())
            .build();
  }

  @AfterEach
  void closeIt() {
    server.close();
  }

  @Test
  void everyAnswerIsAsItsDescriptionSays() throws Exception {
    for (String path :
        new String[] {
          "/tickets",
          "/tickets?open=true&turn=requester&group=Network&host=paper&void=true",
          "/tickets?from=5&limit=2",
          "/tickets?limit=ten",
          "/tickets/paper:P-1",
          "/tickets/paper:P-3",
          "/tickets/paper:P-99",
          "/tickets/nothing",
          "/report",
          "/report?period=2026-10&by=service",
          "/report?period=never",
          "/periods",
          "/wins",
          "/techtalk",
          "/glossary",
          "/hosts"
        }) {
      assertThat(complaints(path, server.get("/api/v1" + path))).as(path).isEmpty();
    }
  }

  @Test
  void aListComesInParts() throws Exception {
    JsonObject first = json("/tickets?open=true&limit=15");
    JsonObject rest = json("/tickets?open=true&limit=15&from=" + first.get("next").getAsInt());

    assertThat(first.get("total").getAsInt()).isEqualTo(20);
    assertThat(first.getAsJsonArray("tickets")).hasSize(15);
    assertThat(rest.getAsJsonArray("tickets")).hasSize(5);
    assertThat(rest.get("next").isJsonNull()).isTrue();
    assertThat(keys(first)).doesNotContainAnyElementsOf(keys(rest));
  }

  @Test
  void whatIsKnownAlreadyIsNotSentAgain() throws Exception {
    String tag = server.get("/api/v1/tickets").headers().firstValue("ETag").orElseThrow();

    HttpResponse<String> again =
        server.get("/api/v1/tickets", Map.of("If-None-Match", "\"x\", W/" + tag));
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(server.get("/api/v1/hosts", Map.of("If-None-Match", tag)).statusCode())
        .isEqualTo(200);
  }

  @Test
  void aProblemSaysWhatHelps() throws Exception {
    HttpResponse<String> answer = server.get("/api/v1/report?period=never");

    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body()).contains("\"status\":400", "2026-Q4");
    assertThat(server.get("/api/v1/nothing/at/all").statusCode()).isEqualTo(404);
  }

  @Test
  void theTokenOpensReportsAndNothingElse() throws Exception {
    Map<String, String> token = Map.of("Authorization", "Bearer t0ken");

    assertThat(server.get("/api/v1/periods", token).body()).isEqualTo("{\"periods\":[]}");
    assertThat(server.get("/api/v1/report", token).statusCode()).isEqualTo(404);
    assertThat(server.get("/api/v1/tickets", token).statusCode()).isEqualTo(404);
    assertThat(server.get("/api/v1/hosts", token).statusCode()).isEqualTo(404);
    assertThat(server.get("/api/v1/report", Map.of("Authorization", "Bearer t0kem")).statusCode())
        .isEqualTo(401);
  }

  @Test
  void thanksAreGivenAndTakenBack() throws Exception {
    HttpResponse<String> given = server.sendJson("/api/v1/tickets/paper:P-1/thanks", SAID);

    assertThat(given.statusCode()).isEqualTo(201);
    JsonObject thanks =
        json("/tickets/paper:P-1").getAsJsonArray("appreciation").get(0).getAsJsonObject();
    assertThat(thanks.get("state").getAsString()).isEqualTo("confirmed");
    String path = "/api/v1/tickets/paper:P-1/thanks/" + thanks.get("id").getAsString();
    assertThat(server.delete(path).statusCode()).isEqualTo(200);
    assertThat(server.delete(path).statusCode()).isEqualTo(404);
  }

  @Test
  void whatCannotBeThanksIsRefused() throws Exception {
    String path = "/api/v1/tickets/paper:P-1/thanks";
    for (String body :
        new String[] {
          "", "[", "[]", "{\"from\":[]}", "{\"from\":\"nobody\"}", "{\"share\":[]}", "{\"share\":1}"
        }) {
      assertThat(server.sendJson(path, body).statusCode()).as(body).isBetween(400, 422);
    }
    server.viewer = REQUESTER;
    assertThat(server.sendJson(path, SAID).statusCode()).isEqualTo(403);
  }

  @Test
  void aRequesterSeesTheirOwnTickets() throws Exception {
    server.viewer = REQUESTER;

    assertThat(keys(json("/tickets")))
        .containsExactlyInAnyOrder(
            "paper:P-1", "paper:P-8", "paper:P-15", "paper:P-22", "paper:P-29");
    assertThat(server.get("/api/v1/tickets/paper:P-2").statusCode()).isEqualTo(404);
    assertThat(server.get("/api/v1/report").statusCode()).isEqualTo(404);
  }

  private JsonObject json(String path) throws Exception {
    return JsonParser.parseString(server.get("/api/v1" + path).body()).getAsJsonObject();
  }

  private static List<String> keys(JsonObject list) {
    JsonArray tickets = list.getAsJsonArray("tickets");
    return tickets.asList().stream()
        .map(ticket -> ticket.getAsJsonObject().get("ticket").getAsString())
        .toList();
  }

  /**
   * The call and its answer against the description; a call may be wrong where the answer is 400.
   */
  private List<String> complaints(String path, HttpResponse<String> answer) {
    String plain = path.replaceFirst("\\?.*", "");
    SimpleRequest.Builder request = SimpleRequest.Builder.get("/api/v1" + plain);
    for (String part : path.replaceFirst("^[^?]*\\??", "").split("&", -1)) {
      if (!part.isEmpty()) {
        request.withQueryParam(
            part.substring(0, part.indexOf('=')), part.substring(part.indexOf('=') + 1));
      }
    }
    SimpleResponse.Builder response =
        SimpleResponse.Builder.status(answer.statusCode())
            .withContentType(answer.headers().firstValue("Content-Type").orElse(""))
            .withBody(answer.body());
    ValidationReport report =
        answer.statusCode() == 400
            ? description.validateResponse("/api/v1" + plain, Request.Method.GET, response.build())
            : description.validate(request.build(), response.build());
    return report.getMessages().stream()
        .filter(message -> message.getLevel() == ValidationReport.Level.ERROR)
        .map(ValidationReport.Message::getMessage)
        .toList();
  }
}
