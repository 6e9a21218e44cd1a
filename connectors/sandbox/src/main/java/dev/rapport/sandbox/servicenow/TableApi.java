package dev.rapport.sandbox.servicenow;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dev.rapport.sandbox.http.Call;
import dev.rapport.sandbox.http.Reply;
import dev.rapport.sandbox.servicenow.store.Display;
import dev.rapport.sandbox.servicenow.store.Row;
import dev.rapport.sandbox.servicenow.store.Table;
import dev.rapport.sandbox.servicenow.store.Tables;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The Table API: lists, reads, creates, changes and deletes rows. */
final class TableApi {
  private final Tables tables;
  private final Rights rights;
  private final ServedRows served;
  private final String user;

  TableApi(Tables tables, Rights rights, ServedRows served, String user) {
    this.tables = tables;
    this.rights = rights;
    this.served = served;
    this.user = user;
  }

  Reply answer(Call call, String name, Optional<String> sysId, boolean emptyIsNotFound) {
    Table table = tables.find(name).orElseThrow(() -> ApiError.invalidTable(name));
    requireAccept(call);
    String method = method(call);
    if (sysId.isEmpty()) {
      return switch (method) {
        case "GET" -> list(call, table, emptyIsNotFound);
        case "POST" -> create(call, table);
        default -> throw notAllowed(method);
      };
    }
    return switch (method) {
      case "GET" -> read(call, table, sysId.get());
      case "PUT", "PATCH" -> change(call, table, sysId.get());
      case "DELETE" -> delete(table, sysId.get());
      default -> throw notAllowed(method);
    };
  }

  private Reply list(Call call, Table table, boolean emptyIsNotFound) {
    rights.requireRead(table.name());
    Listing listing = Listing.of(call);
    List<Row> found =
        rights.isSilent(table.name())
            ? List.of()
            : table.find(rights.allowed(listing.query(table)));
    if (found.isEmpty() && (emptyIsNotFound || rights.emptyIsNotFound())) {
      throw ApiError.notFound();
    }
    List<Row> page = found.stream().skip(listing.offset()).limit(listing.limit()).toList();
    rights.requireTime(page.size());
    RowJson json = json(call, table);
    JsonArray result = new JsonArray();
    page.stream()
        .filter(row -> !rights.hides(table, row))
        .forEach(row -> result.add(shown(json, table, row)));
    return counted(call, listing, found.size(), document(result));
  }

  private static Reply counted(Call call, Listing listing, int total, String document) {
    Reply reply = Reply.json(200, document);
    if (listing.counts()) {
      reply = reply.with("X-Total-Count", String.valueOf(total));
    }
    String links =
        new PageLinks(call, origin(call), listing.limit(), listing.offset(), total).header();
    return listing.links() && !links.isEmpty() ? reply.with("Link", links) : reply;
  }

  private Reply read(Call call, Table table, String sysId) {
    rights.requireRead(table.name());
    Row row =
        table
            .get(sysId)
            .filter(found -> !rights.hides(table, found))
            .orElseThrow(ApiError::notFound);
    return Reply.json(200, document(shown(json(call, table), table, row)));
  }

  private Reply create(Call call, Table table) {
    rights.requireWrite("Insert");
    Map<String, String> fields = rights.writable(table.name(), body(call));
    rights.requireTagging(table.name(), fields);
    if (table.get(fields.getOrDefault("sys_id", "")).isPresent()) {
      throw new ApiError(403, "Operation Failed", "Error during insert: Unique Key violation");
    }
    Row row = table.insert(fields, user);
    return Reply.json(201, document(shown(json(call, table), table, row)))
        .with("Location", origin(call) + "/api/now/table/" + table.name() + "/" + row.sysId());
  }

  private Reply change(Call call, Table table, String sysId) {
    rights.requireWrite("Update");
    Row before = table.get(sysId).orElseThrow(ApiError::notFound);
    Row row = table.update(before.sysId(), body(call), user);
    return Reply.json(200, document(shown(json(call, table), table, row)));
  }

  private Reply delete(Table table, String sysId) {
    rights.requireWrite("Delete");
    if (!table.delete(sysId)) {
      throw ApiError.notFound();
    }
    return Reply.empty(204);
  }

  private RowJson json(Call call, Table table) {
    return new RowJson(
        table, new Display(tables, rights::displayedTime), origin(call), call.parameters());
  }

  private JsonObject shown(RowJson json, Table table, Row row) {
    return json.of(served.served(table, row), served.absent(table, row));
  }

  private static String document(JsonElement result) {
    JsonObject document = new JsonObject();
    document.add("result", result);
    return document.toString();
  }

  private static Map<String, String> body(Call call) {
    if (!mentionsJson(call.header("content-type").orElse(""))) {
      throw new ApiError(400, "Unsupported or missing Content-Type", null);
    }
    try {
      Map<String, String> fields = new LinkedHashMap<>();
      JsonObject body = JsonParser.parseString(call.body()).getAsJsonObject();
      body.entrySet().forEach(field -> fields.put(field.getKey(), text(field.getValue())));
      return fields;
    } catch (JsonParseException | IllegalStateException unreadable) {
      throw new ApiError(400, "Exception while reading request", "The body is no JSON object");
    }
  }

  /** Values are texts; anything nested is stored as it was written. */
  private static String text(JsonElement value) {
    if (value.isJsonNull()) {
      return "";
    }
    return value.isJsonPrimitive() ? value.getAsString() : value.toString();
  }

  private static void requireAccept(Call call) {
    if (!mentionsJson(call.header("accept").orElse(""))) {
      throw new ApiError(400, "Unsupported or missing Accept header", null);
    }
  }

  private static boolean mentionsJson(String header) {
    return header.contains("application/json") || header.contains("*/*");
  }

  private static String method(Call call) {
    return call.header("x-http-method-override").orElse(call.method()).toUpperCase(Locale.ROOT);
  }

  private static String origin(Call call) {
    return "http://" + call.header("host").orElse("localhost");
  }

  private static ApiError notAllowed(String method) {
    return new ApiError(405, "Method not supported", method + " is not supported here");
  }
}
