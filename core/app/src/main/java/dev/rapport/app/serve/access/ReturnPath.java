package dev.rapport.app.serve.access;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where somebody wanted to go before they had to log in: a page of this server and no other. */
final class ReturnPath {
  private static final Pattern OURS = Pattern.compile("/([A-Za-z0-9_.:%-]+/?)*");

  private ReturnPath() {}

  /** That path; the first page where it is none of this server. */
  static String of(@Nullable String path) {
    return path != null && OURS.matcher(path).matches() ? path : "/";
  }
}
