package dev.rapport.jira.report;

import dev.rapport.connector.HostMemory;
import dev.rapport.connector.ReportDraft;
import dev.rapport.http.HostClient;
import dev.rapport.http.report.ReportContents;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;

/** The files beside the issue of a report: replaced, not piled up; those of others are left. */
final class ReportFiles {
  private static final long MEGABYTE = 1024 * 1024;

  private final HostClient client;
  private final ReportApi api;
  private final String version;
  private final HostMemory memory;

  ReportFiles(HostClient client, ReportApi api, String version, HostMemory memory) {
    this.client = client;
    this.api = api;
    this.version = version;
    this.memory = memory;
  }

  /** Why the site would not take these files; empty where it takes them. */
  Optional<String> refusal(ReportDraft draft, ReportContents contents) {
    if (draft.files().isEmpty()) {
      return Optional.empty();
    }
    ReportApi.Limits limits = client.read(api.limits(version)).body();
    if (!limits.enabled()) {
      return Optional.of("the site takes no attachments: an administrator can switch them on");
    }
    return draft.files().stream()
        .filter(file -> contents.of(file).length > limits.uploadLimit())
        .findFirst()
        .map(file -> tooLarge(file, contents.of(file).length, limits.uploadLimit()));
  }

  private static String tooLarge(ReportDraft.File file, long size, long limit) {
    return "%s has %.1f MB and the site takes %.1f: raise its attachment limit, or publish without"
            .formatted(file.name(), (double) size / MEGABYTE, (double) limit / MEGABYTE)
        + " this format (--format)";
  }

  /**
   * Makes an issue have these files: new ones first, so that it is never without.
   *
   * @param earlier names of files of ours that may be there and are not wanted any more
   * @return whether anything changed
   */
  boolean show(
      String report,
      String issue,
      List<ReportDraft.File> files,
      ReportContents contents,
      List<String> earlier) {
    List<ReportApi.File> there = client.read(api.files(version, issue)).body().present();
    Map<String, String> known = new HashMap<>(Remembered.of(memory, report).at(issue).files());
    Map<String, String> kept = new HashMap<>();
    boolean changed = false;
    for (ReportDraft.File file : files) {
      Optional<ReportApi.File> shown =
          there.stream()
              .filter(one -> one.filename().equals(file.name()))
              .filter(one -> file.sha256().equals(known.get(one.id())))
              .findFirst();
      kept.put(
          shown.map(ReportApi.File::id).orElseGet(() -> attach(issue, file, contents)),
          file.sha256());
      changed |= shown.isEmpty();
      known.putAll(kept);
      new Remembered(issue, known).keep(memory, report);
    }
    for (ReportApi.File one : there) {
      boolean ours = isNamed(files, one) || earlier.contains(one.filename());
      if (ours && !kept.containsKey(one.id())) {
        client.writeIdempotent(api.detach(version, one.id()));
        changed = true;
      }
    }
    new Remembered(issue, kept).keep(memory, report);
    return changed;
  }

  private static boolean isNamed(List<ReportDraft.File> files, ReportApi.File one) {
    return files.stream().anyMatch(file -> file.name().equals(one.filename()));
  }

  private String attach(String issue, ReportDraft.File file, ReportContents contents) {
    MediaType type =
        MediaType.parse(file.type().isEmpty() ? "application/octet-stream" : file.type());
    MultipartBody.Part part =
        MultipartBody.Part.createFormData(
            "file", file.name(), RequestBody.create(contents.of(file), type));
    List<ReportApi.File> made = client.write(api.attach(version, issue, "no-check", part)).body();
    return made.isEmpty() ? "" : made.get(0).id();
  }
}
