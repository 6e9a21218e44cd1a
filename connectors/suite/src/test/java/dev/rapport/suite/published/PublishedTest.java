package dev.rapport.suite.published;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.sandbox.jira.JiraSandbox;
import dev.rapport.testkit.SharedData;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag(SharedData.TAG)
class PublishedTest {
  @Test
  void aCallThatIsWrongOnPurposeFailsItsTest() throws IOException, InterruptedException {
    SharedData.require("specs/jira-cloud-v3.json");
    try (JiraSandbox jira = Published.cloud().start()) {
      HttpRequest wrong =
          HttpRequest.newBuilder(URI.create(jira.url() + "/rest/api/3/issue/1"))
              .method("PATCH", HttpRequest.BodyPublishers.noBody())
              .build();
      HttpClient.newHttpClient().send(wrong, BodyHandlers.discarding());
    }

    assertThatThrownBy(Published::judge).hasMessageContaining("PATCH operation not allowed");
    assertThatCode(Published::judge).as("told once").doesNotThrowAnyException();
  }
}
