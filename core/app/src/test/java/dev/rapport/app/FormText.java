package dev.rapport.app;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A form as browsers send it. */
final class FormText {
  private FormText() {}

  /** Of names and values in turn. */
  static String of(String... fields) {
    StringBuilder form = new StringBuilder();
    for (int i = 0; i < fields.length; i += 2) {
      form.append(form.isEmpty() ? "" : "&")
          .append(fields[i])
          .append('=')
          .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
    }
    return form.toString();
  }
}
