package dev.rapport.jira.read;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import dev.rapport.connector.Titles;
import dev.rapport.http.HostClient;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.POST;

/**
 * Summaries of issues, found by their ids. Issues with a security level are left out, by what Jira
 * says of them now.
 */
public final class IssueTitles implements Titles {
  private static final String TITLE = "summary";
  private static final String LEVEL = "security";
  private static final List<String> FIELDS = List.of(TITLE, LEVEL);

  private final HostClient client;
  private final Search search;
  private final boolean cloud;

  /** Of the site that the client calls. */
  public IssueTitles(HostClient client, boolean cloud) {
    this.client = client;
    this.search = client.api(Search.class);
    this.cloud = cloud;
  }

  private interface Search {
    @POST("rest/api/3/issue/bulkfetch")
    Call<Found> onCloud(@Body ByIds question);

    @POST("rest/api/2/search")
    Call<Found> onDataCenter(@Body ByQuery question);
  }

  /** Leaves out what is gone; a query of Cloud's would be refused as a whole. */
  private record ByIds(List<String> issueIdsOrKeys, List<String> fields) {}

  /**
   * Data Center has no such call.
   *
   * @param validateQuery false, so that what is gone does not spoil the rest
   */
  private record ByQuery(String jql, int maxResults, List<String> fields, boolean validateQuery) {}

  private record Found(@Nullable List<Titled> issues) {}

  /** Words stay JSON here: elsewhere our adapters drop them. */
  private record Titled(@Nullable String id, @Nullable Map<String, JsonElement> fields) {
    Optional<String> title() {
      return Optional.ofNullable(fields)
          .filter(fields -> !isThere(fields.get(LEVEL)))
          .map(fields -> fields.get(TITLE))
          .filter(JsonPrimitive.class::isInstance)
          .map(JsonElement::getAsString)
          .filter(title -> !title.isBlank());
    }

    private static boolean isThere(@Nullable JsonElement value) {
      return value != null && !value.isJsonNull();
    }
  }

  @Override
  public Map<String, String> of(Collection<String> sourceIds) {
    List<String> ids = sourceIds.stream().filter(Jql::isNumber).distinct().limit(MOST).toList();
    return Jql.byId(ids)
        .map(jql -> titles(cloud ? onCloud(ids) : onDataCenter(jql)))
        .orElseGet(Map::of);
  }

  private Call<Found> onCloud(List<String> ids) {
    return search.onCloud(new ByIds(ids, FIELDS));
  }

  private Call<Found> onDataCenter(String jql) {
    return search.onDataCenter(new ByQuery(jql, MOST, FIELDS, false));
  }

  private Map<String, String> titles(Call<Found> call) {
    List<Titled> issues = client.read(call).body().issues();
    Map<String, String> titles = new HashMap<>();
    if (issues != null) {
      for (Titled issue : issues) {
        issue.title().ifPresent(title -> titles.put(String.valueOf(issue.id()), title));
      }
    }
    return titles;
  }
}
