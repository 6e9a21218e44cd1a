package dev.rapport.servicenow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.rapport.connector.HostException;
import dev.rapport.connector.HostWrite;
import dev.rapport.connector.Receipt;
import dev.rapport.connector.Receipt.Outcome;
import dev.rapport.model.TicketKey;
import dev.rapport.sandbox.faults.Fault;
import dev.rapport.sandbox.servicenow.store.Row;
import dev.rapport.sandbox.servicenow.store.Table;
import dev.rapport.testkit.HostContexts;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports as a draft in a knowledge base, with files beside it. */
class ReportWritingTest {
  private final Instance instance = Instance.of(1);
  private final Table articles = instance.table("kb_knowledge");
  private final Table files = instance.table("sys_attachment");

  @TempDir private Path folder;

  @BeforeEach
  void switchOn() {
    String base = instance.table("kb_knowledge_base").insert(Map.of("title", "IT")).sysId();
    instance.with("write.knowledge-base", base).with("write.summary", "none");
  }

  @AfterEach
  void stop() {
    instance.close();
  }

  private Receipt apply(@Nullable String before, @Nullable String after) {
    HostWrite write =
        new HostWrite(
            "w",
            new TicketKey("snow", "report-q4"),
            "report-q4",
            HostWrite.Kind.REPORT,
            before,
            after);
    return instance.sink(HostContexts.of(instance.clock())).apply(List.of(write)).get(0);
  }

  /** A report with some words, and a file of bytes that are no text. */
  private String report(String words, int content) {
    JsonObject file = new JsonObject();
    byte[] bytes = {(byte) 0xff, (byte) content};
    file.addProperty("name", "report.pdf");
    file.addProperty("type", "application/pdf");
    file.addProperty("path", written("report-" + content + ".pdf", bytes).toString());
    file.addProperty("sha256", sha256(bytes));
    JsonArray all = new JsonArray();
    all.add(file);
    JsonObject report = new JsonObject();
    report.addProperty("title", "Q4");
    report.addProperty("html", "<p>" + words + "</p>");
    report.add("files", all);
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

  @Test
  void aReportBecomesADraftWithItsFiles() {
    assertThat(apply(null, report("one", 1)).outcome()).isEqualTo(Outcome.APPLIED);

    Row article = articles.rows().get(0);
    assertThat(article.get("workflow_state")).isEqualTo("draft");
    assertThat(article.get("short_description")).isEqualTo("Q4");
    assertThat(article.get("text")).isEqualTo("<p>one</p>");
    assertThat(files.rows())
        .hasSize(1)
        .allMatch(file -> file.get("hash").equals(sha256(new byte[] {(byte) 0xff, 1})))
        .allMatch(file -> file.get("table_sys_id").equals(article.sysId()))
        .allMatch(file -> file.get("content_type").equals("application/pdf"));
  }

  @Test
  void aRepeatChangesNothingAndTheNextEditionTakesItsPlace() {
    apply(null, report("one", 1));
    assertThat(apply(null, report("one", 1)).outcome()).isEqualTo(Outcome.UNCHANGED);

    assertThat(apply(report("one", 1), report("two", 2)).outcome()).isEqualTo(Outcome.APPLIED);

    assertThat(articles.rows()).hasSize(1);
    assertThat(articles.rows().get(0).get("text")).isEqualTo("<p>two</p>");
    assertThat(files.rows())
        .hasSize(1)
        .allMatch(file -> file.get("hash").equals(sha256(new byte[] {(byte) 0xff, 2})));
  }

  @ParameterizedTest
  @ValueSource(strings = {"lost-answer:every=2", "lost-answer:next=1", "reset:every=5"})
  void whateverHappensThereIsOneArticleAndOneFile(String fault) {
    instance.sandbox().faults().on(fault);
    String report = report("one", 1);

    for (int run = 0; run < 5; run++) {
      try {
        apply(null, report);
      } catch (HostException e) {
        // Given again, as the engine would.
      }
    }

    assertThat(articles.size()).isEqualTo(1);
    assertThat(files.size()).isEqualTo(1);
  }

  @Test
  void filesOfOthersStay() {
    apply(null, report("one", 1));
    String article = articles.rows().get(0).sysId();
    files.insert(
        Map.of("table_name", "kb_knowledge", "table_sys_id", article, "file_name", "x.png"));

    apply(report("one", 1), "{\"title\":\"Q4\",\"html\":\"<p>two</p>\"}");

    assertThat(files.rows()).extracting(file -> file.get("file_name")).containsExactly("x.png");
  }

  @Test
  void anArticleThatWasPublishedIsLeftAloneAndTheNextEditionIsANewDraft() {
    apply(null, report("one", 1));
    articles.update(articles.rows().get(0).sysId(), Map.of("workflow_state", "published"));

    assertThat(apply(null, report("one", 1)).outcome()).isEqualTo(Outcome.UNCHANGED);
    apply(report("one", 1), report("two", 2));

    assertThat(articles.rows())
        .extracting(row -> row.get("workflow_state") + row.get("text"))
        .containsExactly("published<p>one</p>", "draft<p>two</p>");
    Receipt undone = apply(report("two", 2), null);
    assertThat(undone.reason()).contains("published");
    assertThat(articles.rows()).hasSize(1);
  }

  @Test
  void aReportThatIsTakenBackLeavesNothing() {
    apply(null, report("one", 1));

    assertThat(apply(report("one", 1), null).outcome()).isEqualTo(Outcome.APPLIED);
    assertThat(apply(report("one", 1), null).outcome()).isEqualTo(Outcome.UNCHANGED);

    assertThat(articles.size() + files.size()).isZero();
  }

  @Test
  void aFileThatIsNotTheOneThatWasPlannedIsNotAttached() throws IOException {
    String report = report("one", 1);
    Files.write(folder.resolve("report-1.pdf"), new byte[] {9});

    assertThat(apply(null, report).reason()).contains("make a new plan");
    Files.delete(folder.resolve("report-1.pdf"));
    assertThat(apply(null, report).reason()).contains("make a new plan");
    assertThat(instance.writingCalls()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{}", "{\"title\":\" \"}", "{\"title\":\"Q\",\"files\":[1]}"})
  void whatIsNoReportIsRefused(String text) {
    assertThat(apply(null, text).outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(instance.writingCalls()).isZero();
  }

  @Test
  void aMissingRightIsInTheReceipt() {
    instance.with(Fault.NO_WRITE_ROLE);

    assertThat(apply(null, report("one", 1)).reason()).contains("kb_knowledge", "403");
  }

  @Test
  void filesMayGoToARecordThatIsThereAlready() {
    String incident = instance.sourceIds().get(0);
    instance.with("write.knowledge-base", " ").with("write.report-record", "incident/" + incident);

    apply(null, report("one", 1));
    assertThat(files.rows()).allMatch(file -> file.get("table_sys_id").equals(incident)).hasSize(1);
    assertThat(apply(report("one", 1), null).outcome()).isEqualTo(Outcome.APPLIED);

    assertThat(files.size() + articles.size()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"write.knowledge-base", "write.report-record"})
  void aPlaceThatIsNoneIsSaidWithItsSetting(String setting) {
    instance.with("write.knowledge-base", " ").with(setting, "IT");

    assertThatExceptionOfType(HostException.class)
        .isThrownBy(() -> apply(null, report("one", 1)))
        .withMessageContaining(setting);
  }
}
