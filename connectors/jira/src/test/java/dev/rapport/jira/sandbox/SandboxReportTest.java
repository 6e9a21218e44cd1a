package dev.rapport.jira.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.rapport.connector.Cursor;
import dev.rapport.connector.HostContext;
import dev.rapport.connector.HostException;
import dev.rapport.connector.HostWrite;
import dev.rapport.connector.Receipt;
import dev.rapport.connector.Receipt.Outcome;
import dev.rapport.model.TicketKey;
import dev.rapport.sandbox.jira.Face;
import dev.rapport.sandbox.jira.site.Issue;
import dev.rapport.sandbox.jira.site.Permission;
import dev.rapport.sandbox.jira.site.Wiki;
import dev.rapport.testkit.HostContexts;
import dev.rapport.testkit.Sweep;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A report is an issue with files, made once and then changed. */
@ParameterizedClass
@EnumSource
class SandboxReportTest {
  private static final String TABLE = "\\n\\n| Group | Tickets |\\n| --- | --- |\\n| R\\\\|D |  |";

  @Parameter Face face;
  @TempDir Path folder;
  private SandboxJira jira;
  private HostContext context;

  @BeforeEach
  void start() {
    jira = SandboxJira.of(face, 2).set("write.report-project", "P").set("write.summary", "none");
    context = HostContexts.of(jira.clock());
  }

  @AfterEach
  void stop() {
    jira.close();
  }

  private Receipt apply(@Nullable String before, @Nullable String after) {
    TicketKey key = new TicketKey("jira", "report-2026-q3");
    HostWrite write = new HostWrite("w", key, key.key(), HostWrite.Kind.REPORT, before, after);
    return jira.sink(context).apply(List.of(write)).get(0);
  }

  /** A report with some words, and a file of bytes that are no text. */
  private String report(String words, int content) {
    byte[] bytes = {(byte) 0xff, (byte) content};
    JsonObject file = new JsonObject();
    file.addProperty("name", "report.pdf");
    file.addProperty("type", "application/pdf");
    file.addProperty("path", written("report-" + content + ".pdf", bytes).toString());
    file.addProperty("sha256", sha256(bytes));
    JsonArray files = new JsonArray();
    files.add(file);
    JsonObject report = new JsonObject();
    report.addProperty("title", "Q3");
    report.addProperty("html", "<p>" + words + "</p>");
    report.addProperty("markdown", "Q3\n\n- " + words + TABLE.translateEscapes());
    report.add("files", files);
    return report.toString();
  }

  private Path written(String name, byte[] content) {
    try {
      return Files.write(folder.resolve(name), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<Issue> reports() {
    return jira.site().issues().all().stream()
        .filter(issue -> issue.value("labels").toString().contains("rapport-report-report-2026-q3"))
        .toList();
  }

  private List<String> hashes() {
    return jira.site().attachments().on(reports().get(0).key()).stream()
        .map(file -> file.get("sha256").getAsString())
        .toList();
  }

  @Test
  void aReportBecomesAnIssueWithItsFiles() {
    assertThat(apply(null, report("one", 1)).outcome()).isEqualTo(Outcome.APPLIED);

    Issue issue = reports().get(0);
    assertThat(issue.projectKey()).isEqualTo("P");
    assertThat(issue.text("summary")).isEqualTo("Q3");
    assertThat(issue.value("description").toString())
        .contains("one", "Rapport block")
        .contains(face.isCloud() ? "\"table\"" : "||Group||Tickets||");
    assertThat(hashes()).containsExactly(sha256(new byte[] {(byte) 0xff, 1}));
  }

  @Test
  void aRepeatChangesNothingAndTheNextEditionTakesItsPlace() {
    apply(null, report("one", 1));
    long calls = jira.writingCalls();
    assertThat(apply(null, report("one", 1)).outcome()).isEqualTo(Outcome.UNCHANGED);
    assertThat(jira.writingCalls()).isEqualTo(calls);

    assertThat(apply(report("one", 1), report("two", 2)).outcome()).isEqualTo(Outcome.APPLIED);

    assertThat(reports()).hasSize(1);
    assertThat(reports().get(0).value("description").toString()).contains("two");
    assertThat(hashes()).containsExactly(sha256(new byte[] {(byte) 0xff, 2}));
  }

  @Test
  void anotherMachineFindsTheIssueAndPilesUpNothing() {
    apply(null, report("one", 1));
    context = HostContexts.of(jira.clock());

    apply(null, report("one", 1));

    assertThat(reports()).hasSize(1);
    assertThat(hashes()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"lost-answer:every=2", "lost-answer:next=1", "reset:every=5"})
  void whateverHappensThereIsOneIssueAndOneFile(String fault) {
    jira.with(fault);
    String report = report("one", 1);
    for (int run = 0; run < 6; run++) {
      try {
        apply(null, report);
      } catch (HostException e) {
        // Given again, as the engine would.
      }
    }

    assertThat(reports()).hasSize(1);
    assertThat(hashes()).hasSize(1);
  }

  @Test
  void aReportThatIsTakenBackLeavesNothing() {
    int before = jira.tickets();
    apply(null, report("one", 1));

    assertThat(apply(report("one", 1), null).outcome()).isEqualTo(Outcome.APPLIED);
    assertThat(apply(report("one", 1), null).outcome()).isEqualTo(Outcome.UNCHANGED);
    assertThat(jira.tickets()).isEqualTo(before);
  }

  @Test
  void whatAPersonEditedOrCommentedOnStays() {
    apply(null, report("one", 1));
    String key = reports().get(0).key();
    jira.site().issues().comment(key, jira.person("boss"), "Thank you");
    assertThat(apply(report("one", 1), null).reason()).contains("people wrote");

    jira.site().issues().change(key, jira.person("boss"), Map.of("summary", "Mine"));
    assertThat(apply(report("one", 1), report("two", 2)).reason()).contains("edited");
    assertThat(reports().get(0).text("summary")).isEqualTo("Mine");
  }

  @Test
  void filesOfOthersStayBesideIt() {
    apply(null, report("one", 1));
    String key = reports().get(0).key();
    jira.site().attachments().add(key, jira.account(), "notes.txt", "text/plain", new byte[] {1});

    apply(report("one", 1), report("two", 2));

    assertThat(jira.site().attachments().on(key))
        .extracting(file -> file.get("filename").getAsString())
        .containsExactlyInAnyOrder("notes.txt", "report.pdf");
  }

  @Test
  void aFileBeyondTheSitesLimitIsNamedAndNothingIsWritten() {
    jira.site().attachments().limit(1);

    assertThat(apply(null, report("one", 1)).reason()).contains("report.pdf", "--format");
    assertThat(jira.writingCalls()).isZero();
  }

  @Test
  void whoMayNotWriteInTheProjectIsToldSo() {
    jira.site().grants().revoke(jira.account(), Permission.CREATE_ISSUES);

    assertThat(apply(null, report("one", 1)).reason()).contains("project P", "Create issues");
    jira.site().grants().grant(jira.account(), Permission.CREATE_ISSUES);
    assertThat(apply(null, report("one", 1)).outcome()).isEqualTo(Outcome.APPLIED);
  }

  @Test
  void aReportIsNoTicket() {
    apply(null, report("one", 1));

    assertThat(Sweep.of(jira.source(context), Cursor.START).documents()).hasSize(2);
  }

  @Test
  void whereAConfluenceSpaceIsNamedThereIsAPageWithVersions() {
    Assumptions.assumeTrue(face.isCloud(), "pages are for Cloud");
    jira.set("write.report-confluence", jira.address() + "/wiki/spaces/P");
    apply(null, report("one", 1));
    assertThat(apply(null, report("one", 1)).outcome()).isEqualTo(Outcome.UNCHANGED);
    apply(report("one", 1), report("two", 2));

    assertThat(jira.site().wiki().pages())
        .extracting(Wiki.Page::body)
        .containsExactly("<p>two</p>");
    apply(report("two", 2), null);
    assertThat(jira.site().wiki().pages()).isEmpty();
  }

  @Test
  void aPageThatAPersonChangedIsLeft() {
    Assumptions.assumeTrue(face.isCloud(), "pages are for Cloud");
    jira.set("write.report-confluence", jira.address() + "/wiki/spaces/P");
    apply(null, report("one", 1));
    Wiki.Page page = jira.site().wiki().pages().get(0);
    jira.site().wiki().put(new Wiki.Page(page.id(), "P", "Q3", "mine", page.version() + 1, ""));

    assertThat(apply(report("one", 1), report("two", 2)).reason()).contains("a person changed");
    assertThat(jira.site().wiki().pages()).extracting(Wiki.Page::body).containsExactly("mine");
  }
}
