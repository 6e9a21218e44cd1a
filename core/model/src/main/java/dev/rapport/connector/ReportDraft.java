package dev.rapport.connector;

import java.util.List;

/**
 * A report as a tracker keeps it. The text of a write of kind {@link HostWrite.Kind#REPORT} is this
 * as a JSON object with the names of these parts; parts that are left out are empty:
 *
 * <pre>{@code
 * {"title":"Q4","html":"<h1>Q4</h1>","markdown":"# Q4","files":[
 *   {"name":"report.pdf","type":"application/pdf","path":"/var/reports/report.pdf","sha256":"9f86…"}]}
 * }</pre>
 *
 * <p>Files stand beside the write, not in it: a plan would become as large as what it plans.
 *
 * @param title one line, never empty
 * @param html the report as a fragment of HTML, for hosts that keep HTML; "" for none
 * @param markdown the same as Markdown, for hosts that have a markup of their own; "" for none
 * @param files what is attached, by different names
 */
public record ReportDraft(String title, String html, String markdown, List<File> files) {
  public ReportDraft {
    files = List.copyOf(files);
    if (title.isBlank()) {
      throw new IllegalArgumentException("a report needs a title");
    }
    if (files.stream().map(File::name).distinct().count() != files.size()) {
      throw new IllegalArgumentException("two files of a report have one name");
    }
  }

  /**
   * One file.
   *
   * @param name as people see it, for example {@code report-2026-q4.pdf}
   * @param type its media type
   * @param path where it is read from when the write is applied
   * @param sha256 the hash of its bytes, 64 hexadecimal digits; a file that has another by then is
   *     not the one that was planned, and is not attached
   */
  public record File(String name, String type, String path, String sha256) {
    public File {
      if (name.isBlank() || name.contains("/")) {
        throw new IllegalArgumentException("a file of a report needs a plain name");
      }
    }
  }
}
