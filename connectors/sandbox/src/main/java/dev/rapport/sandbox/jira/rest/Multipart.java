package dev.rapport.sandbox.jira.rest;

import dev.rapport.sandbox.http.Call;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the files of a form, as RFC 7578 has it. */
final class Multipart {
  private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?");
  private static final Pattern NAME = Pattern.compile("(?i)name=\"([^\"]*)\"");
  private static final Pattern FILE = Pattern.compile("(?i)filename=\"([^\"]*)\"");
  private static final Pattern TYPE = Pattern.compile("(?im)^content-type: *([^\\r\\n]+)");

  private Multipart() {}

  /**
   * One file.
   *
   * @param field the name of the form's field
   * @param latin its content, one character per byte
   */
  record File(String field, String name, String type, String latin) {
    byte[] content() {
      return latin.getBytes(StandardCharsets.ISO_8859_1);
    }
  }

  /** The files of a call, in their order; none where it holds no form. */
  static List<File> files(Call call) {
    Matcher boundary = BOUNDARY.matcher(call.header("content-type").orElse(""));
    List<File> files = new ArrayList<>();
    if (boundary.find()) {
      // One character per byte, so that nothing is lost.
      for (String part : call.body().split(Pattern.quote("--" + boundary.group(1)), -1)) {
        int end = part.indexOf("\r\n\r\n");
        if (end > 0) {
          add(files, part.substring(0, end), part.substring(end + 4, part.length() - 2));
        }
      }
    }
    return files;
  }

  private static void add(List<File> files, String head, String content) {
    Matcher file = FILE.matcher(head);
    if (file.find()) {
      Matcher name = NAME.matcher(head);
      Matcher type = TYPE.matcher(head);
      files.add(
          new File(
              name.find() ? name.group(1) : "",
              utf8(file.group(1)),
              type.find() ? type.group(1) : "application/octet-stream",
              content));
    }
  }

  private static String utf8(String bytes) {
    return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }
}
