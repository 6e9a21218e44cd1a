package dev.rapport.http.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dev.rapport.connector.ReportDraft;
import java.util.List;
import java.util.Optional;

/** Reads a {@link ReportDraft} from the text of a write. */
public final class ReportText {
  private ReportText() {}

  /** The report; empty where the text is none. */
  public static Optional<ReportDraft> read(String text) {
    try {
      JsonObject report = JsonParser.parseString(text).getAsJsonObject();
      return Optional.of(
          new ReportDraft(
              text(report, "title"),
              text(report, "html"),
              text(report, "markdown"),
              files(report)));
    } catch (JsonParseException | IllegalStateException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static List<ReportDraft.File> files(JsonObject report) {
    JsonElement files = report.get("files");
    JsonArray all = files == null ? new JsonArray() : files.getAsJsonArray();
    return all.asList().stream().map(JsonElement::getAsJsonObject).map(ReportText::file).toList();
  }

  private static ReportDraft.File file(JsonObject file) {
    return new ReportDraft.File(
        text(file, "name"), text(file, "type"), text(file, "path"), text(file, "sha256"));
  }

  private static String text(JsonObject object, String name) {
    JsonElement value = object.get(name);
    return value != null && value.isJsonPrimitive() ? value.getAsString() : "";
  }
}
