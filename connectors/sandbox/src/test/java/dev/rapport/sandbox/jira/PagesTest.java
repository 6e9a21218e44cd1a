package dev.rapport.sandbox.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.rapport.sandbox.jira.Caller.Answer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;

class PagesTest {
  private static final JiraSandbox SANDBOX = JiraSandbox.cloud().volume("V", 40, 5, 1).start();

  private final Caller caller = new Caller(SANDBOX);

  @AfterContainer
  static void stop() {
    SANDBOX.close();
  }

  private static String token(Answer page) {
    JsonElement token = page.object().get("nextPageToken");
    return token == null ? "" : ",'nextPageToken':'" + token.getAsString() + "'";
  }

  @Property(tries = 20)
  void pagesOfAnySizeGiveEachIssueOnceAndInOrder(@ForAll @IntRange(min = 1, max = 50) int size) {
    List<String> keys = new ArrayList<>();
    String token = "";
    do {
      Answer page =
          caller.post(
              "/search/jql",
              "{'jql':'project = V ORDER BY key','fields':['key'],'maxResults':"
                  + size
                  + token
                  + "}");
      keys.addAll(page.keys());
      token = token(page);
    } while (!token.isEmpty());

    assertThat(keys).hasSize(40).doesNotHaveDuplicates().startsWith("V-1").endsWith("V-40");
  }

  @Property(tries = 20)
  void historiesSplitAnywhereAddUpToTheWhole(@ForAll @IntRange(min = 3, max = 60) int size) {
    String ask = "{'issueIdsOrKeys':['V-1','V-2','V-3','V-9'],'maxResults':" + size;
    Set<String> ids = new HashSet<>();
    int count = 0;
    String token = "";
    do {
      Answer page = caller.post("/changelog/bulkfetch", ask + token + "}");
      for (JsonElement log : page.at("issueChangeLogs").getAsJsonArray()) {
        for (JsonElement change : log.getAsJsonObject().getAsJsonArray("changeHistories")) {
          JsonObject history = change.getAsJsonObject();
          ids.add(history.get("id").getAsString());
          count++;
        }
      }
      token = token(page);
    } while (!token.isEmpty());

    assertThat(count).isEqualTo(20);
    assertThat(ids).hasSize(20);
  }
}
