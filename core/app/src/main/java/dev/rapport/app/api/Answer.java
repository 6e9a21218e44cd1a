package dev.rapport.app.api;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Answers with JSON, and with nothing where whoever asks has the same already. */
final class Answer {
  private static final Gson GSON =
      new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

  private Answer() {}

  /** The document, with its hash as entity tag. */
  static void with(Context request, JsonElement document) {
    String body = GSON.toJson(document);
    String tag = "\"" + hash(body) + "\"";
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

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
