package dev.rapport.sandbox.jira;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.sandbox.SandboxClock;
import dev.rapport.sandbox.jira.site.Draft;
import dev.rapport.sandbox.jira.site.Permission;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Files beside issues, deleting issues, and the pages of Confluence. */
class PublishingTest {
  private final JiraSandbox sandbox =
      JiraSandbox.cloud()
          .clock(SandboxClock.at(Instant.parse("2026-11-02T09:00:00Z")))
          .project("A", "Alpha")
          .start();
  private final Caller caller = new Caller(sandbox);
  private final String me = sandbox.account().id();

  @AfterEach
  void stop() {
    sandbox.close();
  }

  private int upload(String issue, String name, String content) throws Exception {
    String login = sandbox.user() + ":" + sandbox.token();
    String form =
        "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
            + name
            + "\"\r\nContent-Type: application/pdf\r\n\r\n"
            + content
            + "\r\n--b--\r\n";
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(sandbox.url() + "/rest/api/3/issue/" + issue + "/attachments"))
            .header(
                "Authorization",
                "Basic "
                    + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)))
            .header("Content-Type", "multipart/form-data; boundary=b")
            .header("X-Atlassian-Token", "no-check")
            .POST(HttpRequest.BodyPublishers.ofString(form, StandardCharsets.ISO_8859_1))
            .build();
    return HttpClient.newHttpClient()
        .send(request, HttpResponse.BodyHandlers.ofString())
        .statusCode();
  }

  @Test
  void aFileIsListedWithItsIssueUntilItIsTakenAway() throws Exception {
    sandbox.issues().create(Draft.of("A", "One", me));

    assertThat(upload("A-1", "report.pdf", "\u00ff\u0001")).isEqualTo(200);

    String files = "fields.attachment";
    assertThat(caller.get("/issue/A-1?fields=attachment").each(files, "filename"))
        .containsExactly("report.pdf");
    assertThat(caller.get("/issue/A-1?fields=attachment").numberAt(files + ".0.size")).isEqualTo(2);
    String id = caller.get("/issue/A-1?fields=attachment").textAt(files + ".0.id");
    assertThat(caller.delete("/attachment/" + id).status()).isEqualTo(204);
    assertThat(caller.get("/issue/A-1?fields=attachment").each(files, "id")).isEmpty();
    assertThat(caller.get("/issue/A-1/changelog").at("total").getAsInt()).isEqualTo(2);
  }

  @Test
  void aFileLargerThanTheSiteTakesIsRefused() throws Exception {
    sandbox.issues().create(Draft.of("A", "One", me));
    sandbox.site().attachments().limit(3);

    assertThat(caller.get("/attachment/meta").numberAt("uploadLimit")).isEqualTo(3);
    assertThat(upload("A-1", "report.pdf", "four")).isEqualTo(413);
  }

  @Test
  void anIssueIsDeletedByWhoMay() {
    sandbox.issues().create(Draft.of("A", "One", me));
    sandbox.site().grants().revoke(me, Permission.DELETE_ISSUES);
    assertThat(caller.delete("/issue/A-1").status()).isEqualTo(403);

    sandbox.site().grants().grant(me, Permission.DELETE_ISSUES);
    assertThat(caller.delete("/issue/A-1").status()).isEqualTo(204);
    assertThat(caller.get("/issue/A-1").status()).isEqualTo(404);
  }

  @Test
  void theTypesOfAProjectAreToldToThoseWhoMayUseThem() {
    assertThat(caller.get("/issue/createmeta/A/issuetypes").each("issueTypes", "name"))
        .contains("Task");
    sandbox.site().grants().revoke(me, Permission.CREATE_ISSUES);
    assertThat(caller.get("/issue/createmeta/A/issuetypes").status()).isEqualTo(400);
  }

  @Test
  void aPageHasOneTitleInItsSpaceAndAVersionForEachChange() {
    String space = wikiGet("/spaces?keys=A").textAt("results.0.id");
    String page =
        "{'spaceId':'"
            + space
            + "','status':'current','title':'Q3','body':{'representation':"
            + "'storage','value':'<p>x</p>'}";
    Caller.Answer made = wikiCall("POST", "/pages", page + "}");
    assertThat(wikiCall("POST", "/pages", page + "}").status()).isEqualTo(400);

    String address = "/pages/" + made.textAt("id");
    String second = page + ",'version':{'number':2,'message':'second'}}";
    assertThat(wikiCall("PUT", address, second).numberAt("version.number")).isEqualTo(2);
    assertThat(wikiCall("PUT", address, second).status()).isEqualTo(409);
    assertThat(
            wikiGet("/pages?space-id=" + space + "&title=Q3").textAt("results.0.version.message"))
        .isEqualTo("second");
    assertThat(wikiCall("DELETE", address, "").status()).isEqualTo(204);
    assertThat(wikiGet(address).status()).isEqualTo(404);
  }

  private Caller.Answer wikiGet(String path) {
    return wikiCall("GET", path, "");
  }

  private Caller.Answer wikiCall(String method, String path, String body) {
    return caller.call(method, "/wiki/api/v2" + path, body.replace('\'', '"'));
  }
}
