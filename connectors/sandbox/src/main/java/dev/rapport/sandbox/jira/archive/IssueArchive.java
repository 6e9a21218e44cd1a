package dev.rapport.sandbox.jira.archive;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dev.rapport.sandbox.jira.site.Site;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/**
 * A file of issues with their comments: one JSON document a line, each as version 2 of Jira
 * Server's REST API gives an issue, with {@code id}, {@code key} and {@code fields}. Comments stand
 * in {@code fields.comment.comments}; histories are not read.
 */
public final class IssueArchive {
  private IssueArchive() {}

  /**
   * Loads all issues of a file, and the projects, statuses, fields and people that they name.
   *
   * @param file compressed when its name ends in {@code .gz}
   * @throws IssueArchiveException where the file cannot be read or a line is no issue
   */
  public static void load(Path file, Site site) {
    int line = 0;
    try (BufferedReader lines = open(file)) {
      synchronized (site) {
        IssueReader reader = new IssueReader(site);
        for (String text = lines.readLine(); text != null; text = lines.readLine()) {
          line++;
          if (!text.isBlank()) {
            JsonObject document = JsonParser.parseString(text).getAsJsonObject();
            site.issues().load(reader.issue(document));
          }
        }
      }
    } catch (IOException unreadable) {
      throw new IssueArchiveException(
          "Cannot read " + file.getFileName() + ": is it there, and a file of issues?", unreadable);
    } catch (JsonParseException | IllegalStateException | NullPointerException wrong) {
      throw new IssueArchiveException(
          file.getFileName() + ", line " + line + ": this is no issue as Jira Server writes it",
          wrong);
    }
  }

  private static BufferedReader open(Path file) throws IOException {
    InputStream bytes = Files.newInputStream(file);
    boolean compressed = file.toString().endsWith(".gz");
    InputStream text = compressed ? new GZIPInputStream(bytes) : bytes;
    return new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8));
  }
}
