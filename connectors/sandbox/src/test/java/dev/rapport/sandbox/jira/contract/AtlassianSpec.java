package dev.rapport.sandbox.jira.contract;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.rapport.sandbox.http.Call;
import dev.rapport.sandbox.http.Reply;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** One of Atlassian's OpenAPI files, and what it says against calls and their answers. */
final class AtlassianSpec implements BiConsumer<Call, Reply> {
  static final Path FOLDER = Path.of(System.getProperty("rapport.shared", "../shared"), "specs");

  private final OpenApiInteractionValidator validator;
  private final String prefix;
  private final List<KnownFault> known;
  private final List<String> complaints = new CopyOnWriteArrayList<>();

  /**
   * A specification.
   *
   * @param prefix how the paths of calls start that it speaks of
   * @param base what its paths leave out
   */
  AtlassianSpec(String file, String prefix, String base, List<KnownFault> known) {
    this.prefix = prefix;
    this.known = known;
    this.validator =
        OpenApiInteractionValidator.createForInlineApiSpecification(read(file))
            .withBasePathOverride(base)
            .build();
  }

  /** The file without its operationIds: some are given twice, and then it does not load. */
  private static String read(String file) {
    try {
      JsonObject spec =
          JsonParser.parseString(Files.readString(FOLDER.resolve(file))).getAsJsonObject();
      spec.getAsJsonObject("paths").asMap().values().stream()
          .flatMap(path -> path.getAsJsonObject().asMap().values().stream())
          .filter(JsonElement::isJsonObject)
          .forEach(operation -> operation.getAsJsonObject().remove("operationId"));
      return spec.toString();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The same specification, with all that it said so far forgotten. */
  AtlassianSpec forgetful() {
    complaints.clear();
    return this;
  }

  /** What it says, beyond its known faults; a line each. */
  List<String> complaints() {
    return List.copyOf(complaints);
  }

  @Override
  public void accept(Call call, Reply reply) {
    if (!call.path().startsWith(prefix)) {
      return;
    }
    Request.Method method = Request.Method.valueOf(call.method());
    String where = call.method() + " " + call.path() + " -> " + reply.status() + ": ";
    Stream.of(
            validator.validateRequest(request(call)),
            validator.validateResponse(call.path(), method, response(reply)))
        .flatMap(report -> report.getMessages().stream())
        .filter(message -> message.getLevel() == ValidationReport.Level.ERROR)
        .map(message -> where + message.getKey() + " " + message.getMessage())
        .filter(complaint -> known.stream().noneMatch(fault -> fault.explains(complaint)))
        .forEach(complaints::add);
  }

  private static SimpleRequest request(Call call) {
    SimpleRequest.Builder request =
        new SimpleRequest.Builder(call.method(), call.path())
            .withHeader("Authorization", call.headers().get("authorization"));
    call.parameters().forEach(request::withQueryParam);
    if (!call.body().isEmpty()) {
      request.withContentType("application/json").withBody(call.body());
    }
    return request.build();
  }

  private static SimpleResponse response(Reply reply) {
    SimpleResponse.Builder response = new SimpleResponse.Builder(reply.status());
    if (!reply.body().isEmpty()) {
      response.withContentType("application/json").withBody(reply.body());
    }
    return response.build();
  }
}
