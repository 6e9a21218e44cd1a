package dev.rapport.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request.Method;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport.Level;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.rapport.app.serve.Role;
import dev.rapport.app.serve.Viewer;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file that describes the API against the API: neither says more than the other does. */
class ApiDescriptionTest {
  private static final String BASE = "/api/v1";

  /** Answers of a server that has just been started, or where two people meet at one moment. */
  private static final Set<String> RARE = Set.of("503", "DELETE /tickets/{ticket}/thanks/{id} 422");

  private static final Map<String, String> NOBODY = Map.of("Authorization", "Bearer wrong");
  private static final Map<String, String> TOOL = Map.of("Authorization", "Bearer t0ken");
  private static final String SAID =
      "{\"from\":\"requester1\",\"to\":\"Network\",\"for\":\"patience\",\"because\":\"calm\"}";

  /** One path that is there for each that the file describes. */
  private static final Map<String, String> READINGS =
      Map.of(
          "/tickets", "/tickets?open=true&limit=2",
          "/tickets/{ticket}", "/tickets/paper:P-1",
          "/report", "/report?period=all&by=type",
          "/periods", "/periods",
          "/wins", "/wins",
          "/techtalk", "/techtalk",
          "/glossary", "/glossary",
          "/hosts", "/hosts",
          "/hosts/{host}/plan", "/hosts/paper/plan");

  @TempDir Path folder;
  private PageDesk server;
  private JsonObject file;
  private OpenApiInteractionValidator description;
  private final Set<String> seen = new TreeSet<>();
  private final List<String> complaints = new ArrayList<>();

  @BeforeEach
  void withTickets() throws Exception {
    PaperConnector paper = new PaperConnector();
    Desk desk = new Desk(folder);
    desk.connectors.add(paper);
    desk.environment.put("TOOL", "t0ken");
    Files.writeString(
        folder.resolve("rapport.yaml"),
        PaperConnector.CONFIG + "serve: { port: 0, api-token: \"${env:TOOL}\" }\n");
    for (int number = 1; number <= 4; number++) {
      paper.tickets.add(PaperTickets.waiting(number));
    }
    desk.types("sync");
    server = new PageDesk(desk, folder);
    String text = server.get(BASE + "/openapi.json").body();
    file = JsonParser.parseString(text).getAsJsonObject();
    description = OpenApiInteractionValidator.createForInlineApiSpecification(text).build();
  }

  @AfterEach
  void closeIt() {
    server.close();
  }

  @Test
  void everyRouteIsDescribedAndEveryDescriptionHasARoute() {
    Set<String> described = new TreeSet<>();
    operations().forEach((operation, answers) -> described.add(operation));

    assertThat(server.apiRoutes())
        .contains("GET /openapi.json", "GET /<path>")
        .filteredOn(route -> !Set.of("GET /openapi.json", "GET /<path>").contains(route))
        .containsExactlyInAnyOrderElementsOf(described);
  }

  @Test
  void everyAnswerIsDescribedAndEveryDescribedAnswerIsGiven() throws Exception {
    assertThat(READINGS.keySet().stream().map(path -> "GET " + path))
        .containsExactlyInAnyOrderElementsOf(
            operations().keySet().stream().filter(it -> it.startsWith("GET ")).toList());

    readings();
    mistakes();
    thanks();

    assertThat(complaints).isEmpty();
    Set<String> described = new TreeSet<>();
    operations()
        .forEach(
            (operation, answers) ->
                answers.keySet().forEach(status -> described.add(operation + " " + status)));
    described.removeIf(answer -> RARE.stream().anyMatch(answer::endsWith));
    assertThat(seen).containsExactlyInAnyOrderElementsOf(described);
  }

  /** Each as it is, as it is known already, for nobody, and for somebody whom it is not for. */
  private void readings() throws Exception {
    for (Map.Entry<String, String> reading : READINGS.entrySet()) {
      String path = reading.getValue();
      HttpResponse<String> answer = told("GET", reading.getKey(), path, "", Map.of());
      String tag = answer.headers().firstValue("ETag").orElseThrow();
      HttpResponse<String> again =
          told("GET", reading.getKey(), path, "", Map.of("If-None-Match", tag));
      assertThat(again.statusCode()).as(path).isEqualTo(304);
      assertThat(again.body()).isEmpty();
      told("GET", reading.getKey(), path, "", NOBODY);
      told("GET", reading.getKey(), path, "", TOOL);
      server.viewer = new Viewer(Role.REQUESTER, "stranger", Set.of());
      told("GET", reading.getKey(), path, "", Map.of());
      server.viewer = Viewer.LOCAL;
    }
  }

  private void mistakes() throws Exception {
    told("GET", "/tickets", "/tickets?limit=ten", "", Map.of());
    told("GET", "/tickets/{ticket}", "/tickets/paper:P-99", "", Map.of());
    told("GET", "/hosts/{host}/plan", "/hosts/nothing/plan", "", Map.of());
    for (String path : List.of("/report", "/wins", "/techtalk")) {
      told("GET", path, path + "?period=never", "", Map.of());
    }
  }

  private void thanks() throws Exception {
    String to = "/tickets/{ticket}/thanks";
    told("POST", to, "/tickets/paper:P-1/thanks", SAID, Map.of());
    told("POST", to, "/tickets/paper:P-1/thanks", "[", Map.of());
    told("POST", to, "/tickets/paper:P-1/thanks", SAID, NOBODY);
    told("POST", to, "/tickets/paper:P-99/thanks", SAID, Map.of());
    told("POST", to, "/tickets/paper:P-1/thanks", SAID.replace("Network", "x-1"), Map.of());
    server.viewer = new Viewer(Role.IT, "nina", Set.of());
    told("POST", to, "/tickets/paper:P-1/thanks", SAID, Map.of());
    server.viewer = Viewer.LOCAL;

    String one = to + "/{id}";
    String id =
        JsonParser.parseString(server.get(BASE + "/tickets/paper:P-1").body())
            .getAsJsonObject()
            .getAsJsonArray("appreciation")
            .get(0)
            .getAsJsonObject()
            .get("id")
            .getAsString();
    told("DELETE", one, "/tickets/paper:P-1/thanks/" + id, "", NOBODY);
    told("DELETE", one, "/tickets/paper:P-1/thanks/" + id, "", Map.of());
    told("DELETE", one, "/tickets/paper:P-1/thanks/" + id, "", Map.of());
  }

  /** Calls, and notes what the answer was and whether it is as described. */
  private HttpResponse<String> told(
      String method, String template, String path, String body, Map<String, String> headers)
      throws Exception {
    HttpResponse<String> answer = server.call(method, BASE + path, body, headers);
    int status = answer.statusCode();
    seen.add(method + " " + template + " " + status);
    if (status >= 400) {
      JsonObject problem = JsonParser.parseString(answer.body()).getAsJsonObject();
      assertThat(problem.keySet()).containsExactly("type", "title", "status", "detail");
      assertThat(problem.get("status").getAsInt()).isEqualTo(status);
    }
    SimpleResponse.Builder response = SimpleResponse.Builder.status(status);
    answer.headers().map().forEach(response::withHeader);
    String plain = BASE + path.replaceFirst("\\?.*", "");
    SimpleResponse whole = (status == 304 ? response : response.withBody(answer.body())).build();
    var report =
        status == 400
            ? description.validateResponse(plain, Method.valueOf(method), whole)
            : description.validate(request(method, plain, path, body), whole);
    report.getMessages().stream()
        .filter(message -> message.getLevel() == Level.ERROR)
        .forEach(message -> complaints.add(method + " " + path + ": " + message.getMessage()));
    return answer;
  }

  private static SimpleRequest request(String method, String plain, String path, String body) {
    SimpleRequest.Builder request = new SimpleRequest.Builder(method, plain);
    for (String part : path.replaceFirst("^[^?]*\\??", "").split("&", -1)) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        request.withQueryParam(part.substring(0, equals), part.substring(equals + 1));
      }
    }
    return body.isEmpty()
        ? request.build()
        : request.withBody(body).withContentType("application/json").build();
  }

  /** What the file describes: for each method and path its answers. */
  private Map<String, JsonObject> operations() {
    Map<String, JsonObject> operations = new TreeMap<>();
    file.getAsJsonObject("paths")
        .entrySet()
        .forEach(
            path ->
                path.getValue().getAsJsonObject().entrySet().stream()
                    .filter(method -> isMethod(method.getKey()))
                    .forEach(
                        method ->
                            operations.put(
                                method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(),
                                answers(method.getValue()))));
    return operations;
  }

  private static boolean isMethod(String key) {
    return Set.of("get", "put", "post", "delete", "patch", "head", "options").contains(key);
  }

  private static JsonObject answers(JsonElement operation) {
    return operation.getAsJsonObject().getAsJsonObject("responses");
  }
}
