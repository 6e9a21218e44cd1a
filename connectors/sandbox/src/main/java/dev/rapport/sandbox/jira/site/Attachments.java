package dev.rapport.sandbox.jira.site;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Files beside issues. Of a file the name, type, size and hash are kept, and never its content.
 * Whoever calls holds the site's monitor.
 */
public final class Attachments {
  /** The field of an issue that they are in. */
  public static final String FIELD = "attachment";

  private static final long USUAL_LIMIT = 10L * 1024 * 1024;

  private final Site site;
  private long last = 40_000;
  private long limit = USUAL_LIMIT;

  Attachments(Site site) {
    this.site = site;
  }

  /** The largest file that is taken, in bytes. */
  public long limit() {
    return limit;
  }

  /** Changes the largest file that is taken, in bytes. */
  public void limit(long bytes) {
    limit = bytes;
  }

  /** The files beside an issue, oldest first: {@code id, filename, mimeType, size, sha256}. */
  public List<JsonObject> on(String idOrKey) {
    return site.issues().find(idOrKey).map(Attachments::of).orElse(List.of());
  }

  /** Puts a file beside an issue. */
  public JsonObject add(String idOrKey, String by, String name, String type, byte[] content) {
    JsonObject file = new JsonObject();
    file.addProperty("id", String.valueOf(++last));
    file.addProperty("filename", name);
    file.addProperty("author", by);
    file.addProperty("created", site.now().toString());
    file.addProperty("size", content.length);
    file.addProperty("mimeType", type);
    file.addProperty("sha256", sha256(content));
    JsonArray files = new JsonArray();
    on(idOrKey).forEach(files::add);
    files.add(file);
    put(idOrKey, by, files);
    return file;
  }

  /** The issue that a file is beside. */
  public Optional<Issue> holder(String id) {
    return site.issues().all().stream()
        .filter(issue -> of(issue).stream().anyMatch(file -> id(file).equals(id)))
        .findFirst();
  }

  /** Takes a file away. */
  public void remove(Issue issue, String by, String id) {
    JsonArray files = new JsonArray();
    of(issue).stream().filter(file -> !id(file).equals(id)).forEach(files::add);
    put(issue.key(), by, files);
  }

  private void put(String idOrKey, String by, JsonArray files) {
    JsonElement value = files.isEmpty() ? Issues.nothing() : files;
    site.issues().change(idOrKey, by, Map.of(FIELD, value), site.now(), null);
  }

  private static List<JsonObject> of(Issue issue) {
    return issue.value(FIELD) instanceof JsonArray files
        ? files.asList().stream().map(JsonElement::getAsJsonObject).toList()
        : List.of();
  }

  private static String id(JsonObject file) {
    return file.get("id").getAsString();
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
