package dev.rapport.sandbox.servicenow;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.rapport.sandbox.http.Call;
import dev.rapport.sandbox.http.Reply;
import dev.rapport.sandbox.servicenow.store.Row;
import dev.rapport.sandbox.servicenow.store.Table;
import dev.rapport.sandbox.servicenow.store.Tables;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The Attachment API: files beside a record. Of a file the name, type, size and hash are kept, and
 * never its content.
 */
final class AttachmentApi {
  private static final String TABLE = "sys_attachment";

  private final Tables tables;
  private final Rights rights;
  private final String user;

  AttachmentApi(Tables tables, Rights rights, String user) {
    this.tables = tables;
    this.rights = rights;
    this.user = user;
  }

  /**
   * Answers a call.
   *
   * @param rest what follows {@code attachment} in the path: "", {@code file} or a sys_id
   */
  Reply answer(Call call, String rest) {
    String asked = call.method() + " " + (rest.isEmpty() || rest.equals("file") ? rest : "one");
    return switch (asked) {
      case "GET " -> list(call);
      case "POST file" -> upload(call);
      case "DELETE one" -> delete(rest);
      default -> throw new ApiError(405, "Method not supported", null);
    };
  }

  private Reply list(Call call) {
    String query = call.parameters().getOrDefault("sysparm_query", "");
    List<Row> found = table().find(query);
    JsonArray result = new JsonArray();
    found.forEach(row -> result.add(json(row)));
    return Reply.json(200, document(result)).with("X-Total-Count", String.valueOf(found.size()));
  }

  private Reply upload(Call call) {
    rights.requireWrite("Insert");
    Map<String, String> asked = call.parameters();
    Table target =
        tables
            .find(asked.getOrDefault("table_name", ""))
            .orElseThrow(() -> ApiError.invalidTable(asked.getOrDefault("table_name", "")));
    Row record = target.get(asked.getOrDefault("table_sys_id", "")).orElseThrow(ApiError::notFound);
    byte[] content = call.bytes();
    Map<String, String> row = new LinkedHashMap<>();
    row.put("table_name", target.name());
    row.put("table_sys_id", record.sysId());
    row.put("file_name", asked.getOrDefault("file_name", "file"));
    row.put("content_type", call.header("content-type").orElse(""));
    row.put("size_bytes", String.valueOf(content.length));
    row.put("hash", sha256(content));
    return Reply.json(201, document(json(table().insert(row, user))));
  }

  private Reply delete(String sysId) {
    rights.requireWrite("Delete");
    if (!table().delete(sysId)) {
      throw ApiError.notFound();
    }
    return Reply.empty(204);
  }

  private Table table() {
    return tables.table(TABLE);
  }

  private static JsonObject json(Row row) {
    JsonObject json = new JsonObject();
    row.asMap().forEach(json::addProperty);
    return json;
  }

  private static String document(JsonElement result) {
    JsonObject document = new JsonObject();
    document.add("result", result);
    return document.toString();
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
