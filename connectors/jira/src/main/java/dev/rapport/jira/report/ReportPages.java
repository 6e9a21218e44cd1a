package dev.rapport.jira.report;

import com.google.gson.JsonObject;
import dev.rapport.connector.HostException;
import dev.rapport.connector.ReportDraft;
import dev.rapport.http.HostClient;
import dev.rapport.jira.text.BlockMark;
import java.util.Optional;
import okhttp3.MediaType;
import okhttp3.RequestBody;

/**
 * The pages of reports in a space of Confluence Cloud: made once, then new versions. A page is
 * known by its title, and what it says by the message of its version.
 */
final class ReportPages {
  private static final MediaType JSON = MediaType.get("application/json");

  private final HostClient client;
  private final PageApi api;
  private final String space;

  /**
   * The pages of a space.
   *
   * @param space its key
   */
  ReportPages(HostClient client, String space) {
    this.client = client;
    this.api = client.api(PageApi.class);
    this.space = space;
  }

  /**
   * Makes the page of a report say this.
   *
   * @return whether it had to be written
   */
  boolean show(ReportDraft draft) {
    String id = space();
    PageApi.Page page = find(id, draft).orElseGet(() -> create(id, draft));
    if (message(page).equals(mark(draft))) {
      return false;
    }
    if (number(page) > 1 && BlockMark.find(message(page)).isEmpty()) {
      throw HostException.of(
          HostException.Kind.CONFLICT,
          "confluence",
          "a person changed the page of the report: it is left as it is; delete it for a new one");
    }
    JsonObject change = body(draft);
    change.addProperty("id", page.id());
    JsonObject version = new JsonObject();
    version.addProperty("number", number(page) + 1);
    version.addProperty("message", mark(draft));
    change.add("version", version);
    client.write(api.update(page.id(), json(change)));
    return true;
  }

  /** Takes the page away; one that a person changed stays. */
  void hide(ReportDraft draft) {
    find(space(), draft)
        .filter(page -> message(page).equals(mark(draft)))
        .ifPresent(page -> client.writeIdempotent(api.delete(page.id())));
  }

  private String space() {
    return client.read(api.spaces(space)).body().present().stream()
        .findFirst()
        .map(PageApi.Space::id)
        .orElseThrow(
            () ->
                HostException.of(
                    HostException.Kind.FORBIDDEN,
                    "confluence",
                    "space "
                        + space
                        + " is not there, or not for this account: name another under"
                        + " report.publish.confluence, or grant the account a right to it"));
  }

  private Optional<PageApi.Page> find(String id, ReportDraft draft) {
    return client.read(api.pages(id, draft.title())).body().present().stream().findFirst();
  }

  /** Its first version has no message: where the answer is lost, the next one gets it. */
  private PageApi.Page create(String id, ReportDraft draft) {
    JsonObject page = body(draft);
    page.addProperty("spaceId", id);
    return client.write(api.create(json(page))).body();
  }

  private static JsonObject body(ReportDraft draft) {
    JsonObject text = new JsonObject();
    text.addProperty("representation", "storage");
    text.addProperty("value", draft.html());
    JsonObject page = new JsonObject();
    page.addProperty("status", "current");
    page.addProperty("title", draft.title());
    page.add("body", text);
    return page;
  }

  private static String mark(ReportDraft draft) {
    return BlockMark.of(draft.title() + "\n" + draft.html());
  }

  private static String message(PageApi.Page page) {
    return page.version() == null || page.version().message() == null
        ? ""
        : page.version().message();
  }

  private static int number(PageApi.Page page) {
    return page.version() == null ? 1 : page.version().number();
  }

  private static RequestBody json(JsonObject body) {
    return RequestBody.create(body.toString(), JSON);
  }
}
