package dev.rapport.app.api;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import dev.rapport.model.Sha256;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Arrays;
import java.util.Optional;

/** Answers with JSON, and with nothing where whoever asks has the same already. */
final class Answer {
  private static final int TAG_BYTES = 16;
  private static final Gson GSON =
      new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

  private Answer() {}

  /** The document, with its hash as entity tag. */
  static void with(Context request, JsonElement document) {
    String body = GSON.toJson(document);
    String tag = "\"" + Sha256.hex(body, TAG_BYTES) + "\"";
    request.header("ETag", tag).header("Cache-Control", "private, no-cache");
    if (isKnown(request, tag)) {
      request.status(HttpStatus.NOT_MODIFIED);
    } else {
      request.contentType("application/json").result(body);
    }
  }

  private static boolean isKnown(Context request, String tag) {
    return Optional.ofNullable(request.header("If-None-Match")).stream()
        .flatMap(known -> Arrays.stream(known.split(",", -1)))
        .map(known -> known.strip().replaceFirst("^W/", ""))
        .anyMatch(known -> known.equals(tag) || known.equals("*"));
  }
}
