package dev.rapport.sandbox.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import dev.rapport.sandbox.jira.Caller.Answer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class VolumeTest {
  @Test
  void tenThousandIssuesAreReadInAHundredPagesAndTwoCallsForTheHistoriesOfAThousand() {
    try (JiraSandbox sandbox = JiraSandbox.cloud().volume("V", 10_000, 12, 3).start()) {
      Caller caller = new Caller(sandbox);
      List<String> ids = new ArrayList<>();
      String token = "";
      do {
        Answer page =
            caller.post(
                "/search/jql",
                "{'jql':'project = V ORDER BY created ASC, key ASC','maxResults':100,"
                    + "'fields':['status','reporter','comment']"
                    + (token.isEmpty() ? "" : ",'nextPageToken':'" + token + "'")
                    + "}");
        ids.addAll(page.each("issues", "id"));
        token = page.object().has("nextPageToken") ? page.textAt("nextPageToken") : "";
      } while (!token.isEmpty());
      int changes = 0;
      for (int from = 0; from < ids.size(); from += 1_000) {
        changes += changes(caller, ids.subList(from, from + 1_000));
      }

      assertThat(ids).hasSize(10_000).doesNotHaveDuplicates();
      assertThat(changes).isEqualTo(120_000);
      assertThat(sandbox.journal().count()).isEqualTo(120);
    }
  }

  private static int changes(Caller caller, List<String> ids) {
    String ask = "{'issueIdsOrKeys':['" + String.join("','", ids) + "'],'maxResults':10000";
    Answer first = caller.post("/changelog/bulkfetch", ask + "}");
    Answer second =
        caller.post(
            "/changelog/bulkfetch",
            ask + ",'nextPageToken':'" + first.textAt("nextPageToken") + "'}");
    return count(first) + count(second);
  }

  private static int count(Answer answer) {
    int count = 0;
    for (JsonElement log : answer.at("issueChangeLogs").getAsJsonArray()) {
      count += log.getAsJsonObject().getAsJsonArray("changeHistories").size();
    }
    return count;
  }
}
