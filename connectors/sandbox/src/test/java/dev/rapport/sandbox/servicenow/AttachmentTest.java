package dev.rapport.sandbox.servicenow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.sandbox.faults.Fault;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AttachmentTest {
  /** Bytes that are no UTF-8, and what {@code sha256sum} says of them. */
  private static final byte[] CONTENT = HexFormat.of().parseHex("00ff80c3");

  private static final String HASH =
      "53993cceb3984b1e8b8a8ef5da3fc2e8c6288c1e1685c261276f9d4344350abe";

  private final ServiceNowSandbox sandbox = ServiceNowSandbox.builder().start();
  private final Caller caller = new Caller(sandbox);
  private final String article =
      sandbox.tables().table("kb_knowledge").insert(Map.of("text", "words")).sysId();

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void aFileIsKeptBesideItsRecordWithTheHashOfItsBytes() {
    Caller.Answer sent = send(article);

    assertThat(sent.status()).isEqualTo(201);
    Caller.Answer listed =
        caller.call("GET", "/api/now/v1/attachment?sysparm_query=table_sys_id=" + article, "");
    assertThat(listed.values("hash")).containsExactly(HASH);
    assertThat(listed.values("size_bytes")).containsExactly("4");
    assertThat(listed.values("file_name")).containsExactly("a b.bin");
  }

  @Test
  void aFileGoesAloneOrWithItsRecord() {
    String first = send(article).row().get("sys_id").getAsString();
    send(article);

    assertThat(caller.call("DELETE", "/api/now/v1/attachment/" + first, "").status())
        .isEqualTo(204);
    assertThat(sandbox.tables().table("sys_attachment").size()).isEqualTo(1);
    caller.call("DELETE", "/api/now/table/kb_knowledge/" + article, "");
    assertThat(sandbox.tables().table("sys_attachment").size()).isZero();
  }

  @Test
  void aFileForNobodyIsRefused() {
    assertThat(send("0123456789abcdef0123456789abcdef").status()).isEqualTo(404);
    sandbox.faults().on(Fault.NO_WRITE_ROLE);
    assertThat(send(article).status()).isEqualTo(403);
  }

  @Test
  void anArticleBeginsAsADraft() {
    assertThat(sandbox.tables().table("kb_knowledge").get(article).orElseThrow())
        .returns("draft", row -> row.get("workflow_state"));
  }

  @Test
  void aTagPutOnNothingComesBackWithoutItsRecord() {
    sandbox.faults().on(Fault.TAGS_LOSE_THEIR_RECORD);

    Caller.Answer answer =
        caller.write("POST", "label_entry", Map.of("table", "incident", "table_key", article));

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.row().get("table_key").getAsString()).isEmpty();
  }

  @Test
  void aTagsNameHoldsNoPunctuation() {
    assertThat(caller.write("POST", "label", Map.of("name", "rapport-waiting")).status())
        .isEqualTo(403);
    assertThat(caller.write("POST", "label", Map.of("name", "rapport waiting")).status())
        .isEqualTo(201);
  }

  private Caller.Answer send(String record) {
    String target =
        "/api/now/v1/attachment/file?table_name=kb_knowledge&file_name=a%20b.bin&table_sys_id=";
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(sandbox.url() + target + record))
            .header("Content-Type", "application/octet-stream")
            .POST(HttpRequest.BodyPublishers.ofByteArray(CONTENT));
    return caller.send(caller.authorized(request).build());
  }
}
