package dev.rapport.jira.contract;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.rapport.jira.host.MiniJira.Exchange;
import dev.rapport.testkit.SharedData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Atlassian's own description of one face, and what it has against an exchange. */
final class MakersDescription {
  /**
   * A complaint.
   *
   * @param call method and path
   * @param text what is wrong
   */
  record Complaint(String call, String text) {}

  private final OpenApiInteractionValidator validator;
  private final List<Predicate<Complaint>> faults;

  private MakersDescription(
      OpenApiInteractionValidator validator, List<Predicate<Complaint>> faults) {
    this.validator = validator;
    this.faults = faults;
  }

  /**
   * Reads it.
   *
   * @param faults what the file is known to have wrong
   */
  static MakersDescription of(String file, List<Predicate<Complaint>> faults) {
    try {
      JsonObject spec =
          JsonParser.parseString(Files.readString(SharedData.require(file))).getAsJsonObject();
      dropOperationIds(spec.getAsJsonObject("paths"));
      String base = file.contains("data-center") ? "/rest" : "";
      return new MakersDescription(
          OpenApiInteractionValidator.createForInlineApiSpecification(spec.toString())
              .withBasePathOverride(base)
              .build(),
          faults);
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

  /** What is wrong with it, beyond the faults of the file. */
  List<Complaint> against(Exchange exchange) {
    URI target = URI.create(exchange.target());
    String call = exchange.method() + " " + target.getPath();
    SimpleRequest request = request(exchange, target);
    return Stream.of(
            validator.validateRequest(request),
            validator.validateResponse(
                target.getPath(), Request.Method.valueOf(exchange.method()), response(exchange)))
        .map(ValidationReport::getMessages)
        .flatMap(List::stream)
        .filter(message -> message.getLevel() == ValidationReport.Level.ERROR)
        .map(message -> new Complaint(call, message.getKey() + ": " + message.getMessage()))
        .filter(complaint -> faults.stream().noneMatch(fault -> fault.test(complaint)))
        .toList();
  }

  private static SimpleRequest request(Exchange exchange, URI target) {
    SimpleRequest.Builder request =
        new SimpleRequest.Builder(exchange.method(), target.getPath())
            .withHeader("Authorization", "Basic dG9rZW4=");
    for (String pair :
        target.getRawQuery() == null
            ? List.<String>of()
            : List.of(target.getRawQuery().split("&", -1))) {
      int equals = pair.indexOf('=');
      request.withQueryParam(
          pair.substring(0, equals),
          URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
    }
    if (!exchange.request().isEmpty()) {
      request.withContentType("application/json").withBody(exchange.request());
    }
    return request.build();
  }

  private static SimpleResponse response(Exchange exchange) {
    SimpleResponse.Builder response = new SimpleResponse.Builder(exchange.status());
    if (!exchange.response().isEmpty()) {
      response.withContentType("application/json").withBody(exchange.response());
    }
    return response.build();
  }
}
