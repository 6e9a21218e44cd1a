package dev.rapport.jira.contract;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.rapport.testkit.SharedData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One of Atlassian's own descriptions, and what it has against an exchange. A validator keeps all
 * that it was given once for each kind of call, so that each path has one of its own, of a part of
 * the file.
 */
final class MakersDescription {
  private final PartsOfSpec spec;
  private final String base;
  private final List<KnownFault> faults;
  private final Map<String, OpenApiInteractionValidator> validators = new HashMap<>();

  private MakersDescription(PartsOfSpec spec, String base, List<KnownFault> faults) {
    this.spec = spec;
    this.base = base;
    this.faults = faults;
  }

  /**
   * Reads it, or ends the test as skipped where it is not at hand.
   *
   * @param base what the file leaves out at the beginning of its paths
   * @param faults what the file is known to have wrong
   */
  static MakersDescription of(String file, String base, List<KnownFault> faults) {
    try {
      JsonObject spec =
          JsonParser.parseString(Files.readString(SharedData.require(file))).getAsJsonObject();
      dropOperationIds(spec.getAsJsonObject("paths"));
      return new MakersDescription(new PartsOfSpec(spec), base, faults);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Some are given twice, and then the file does not load. */
  private static void dropOperationIds(JsonObject paths) {
    paths.asMap().values().stream()
        .flatMap(path -> path.getAsJsonObject().asMap().values().stream())
        .filter(JsonElement::isJsonObject)
        .forEach(operation -> operation.getAsJsonObject().remove("operationId"));
  }

  private synchronized OpenApiInteractionValidator validator(Exchange exchange) {
    String path = path(exchange);
    String below = path.startsWith(base) ? path.substring(base.length()) : path;
    return validators.computeIfAbsent(
        spec.template(below),
        template ->
            OpenApiInteractionValidator.createForInlineApiSpecification(
                    spec.of(template).toString())
                .withBasePathOverride(base)
                .build());
  }

  /** What is wrong with what was asked, beyond the faults of the file; a line each. */
  List<String> againstRequest(Exchange exchange) {
    return against(exchange, validator(exchange).validateRequest(request(exchange)));
  }

  /** The same of what was answered. */
  List<String> againstAnswer(Exchange exchange) {
    Request.Method method = Request.Method.valueOf(exchange.method());
    return against(
        exchange, validator(exchange).validateResponse(path(exchange), method, response(exchange)));
  }

  private List<String> against(Exchange exchange, ValidationReport report) {
    String call = exchange.method() + " " + path(exchange) + " -> " + exchange.status() + ": ";
    return report.getMessages().stream()
        .filter(message -> message.getLevel() == ValidationReport.Level.ERROR)
        .map(message -> call + message.getKey() + " " + message.getMessage())
        .map(complaint -> complaint.replaceAll("(?<=/)\\d+(?=[/' ])", "*"))
        .distinct()
        .filter(complaint -> faults.stream().noneMatch(fault -> fault.explains(complaint)))
        .toList();
  }

  private static String path(Exchange exchange) {
    return URI.create(exchange.target()).getPath();
  }

  private static SimpleRequest request(Exchange exchange) {
    SimpleRequest.Builder request =
        new SimpleRequest.Builder(exchange.method(), path(exchange))
            .withHeader("Authorization", "Basic dG9rZW4=");
    pairs(URI.create(exchange.target()).getRawQuery())
        .forEach(
            pair -> {
              int equals = pair.indexOf('=');
              request.withQueryParam(
                  pair.substring(0, equals),
                  URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            });
    if (path(exchange).endsWith("/attachments")) {
      // Of a form this validator looks at the kind alone.
      request.withContentType("multipart/form-data").withBody(exchange.request());
    } else if (!exchange.request().isEmpty()) {
      request.withContentType("application/json").withBody(exchange.request());
    }
    return request.build();
  }

  private static Stream<String> pairs(String query) {
    return query == null ? Stream.empty() : Stream.of(query.split("&", -1));
  }

  private static SimpleResponse response(Exchange exchange) {
    SimpleResponse.Builder response = new SimpleResponse.Builder(exchange.status());
    if (!exchange.response().isEmpty()) {
      response.withContentType(exchange.type()).withBody(Specimens.of(exchange.response()));
    }
    return response.build();
  }
}
