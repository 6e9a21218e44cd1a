package dev.rapport.jira.host;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import dev.rapport.jira.JiraDataCenterConnector;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Data Center face: at most 50 issues a page, whatever is asked. */
public final class MiniDataCenter extends MiniJira {
  private static final Pattern UPDATED = Pattern.compile("updated >= (\\d+)");
  private static final Pattern CREATED = Pattern.compile("created >= (\\d+)");
  private static final Pattern IDS = Pattern.compile("id in \\(([\\d,]*)\\)");
  private static final Pattern PART =
      Pattern.compile("/rest/api/2/issue/(\\d+)(?:/(comment|properties|remotelink)(?:/(\\w+))?)?");
  private static final int WINDOW = 10_000;

  public boolean mailsNeedAdministrators;

  public MiniDataCenter() {
    super(new JiraDataCenterConnector());
    pageSize = 50;
    embeddedComments = 1_000;
  }

  @Override
  String person(String id) {
    return "{\"key\":\"%s\",\"name\":\"%s.name\"}".formatted(id, id);
  }

  @Override
  String field(String id) {
    return "\"field\":\"%s\",\"fieldtype\":\"jira\"".formatted(id);
  }

  @Override
  JsonElement words(String text) {
    return new JsonPrimitive(text);
  }

  @Override
  Reply answer(String method, String path, Map<String, String> query, JsonElement body) {
    Matcher part = PART.matcher(path);
    if (part.matches()) {
      MiniIssue issue = issues.get(Long.valueOf(part.group(1)));
      return issue == null ? Reply.of(404) : single(issue, method, part, query, body);
    }
    return switch (path.substring("/rest/api/2/".length())) {
      case "search" -> search(body.getAsJsonObject());
      case "status" ->
          json("[{\"id\":\"1\",\"name\":\"Open\",\"statusCategory\":{\"key\":\"new\"}}]");
      case "field" -> json("[]");
      case "myself" -> json("{\"key\":\"JIRAUSER1\",\"name\":\"bot\",\"timeZone\":\"GMT\"}");
      case "serverInfo" -> json("{\"deploymentType\":\"Server\",\"version\":\"10.3.24\"}");
      case "mypermissions" ->
          json(
              "{\"permissions\":{\"BROWSE_PROJECTS\":{\"havePermission\":true},\"EDIT_ISSUES\":{\"havePermission\":true}}}");
      case "group/member" ->
          json("{\"isLast\":true,\"values\":[{\"key\":\"bob\",\"name\":\"bob.name\"}]}");
      default -> Reply.of(404);
    };
  }

  private static Reply json(String text) {
    return Reply.json(JsonParser.parseString(text));
  }

  private Reply search(JsonObject question) {
    String jql = question.get("jql").getAsString();
    int from = question.get("startAt").getAsInt();
    if (from + question.get("maxResults").getAsInt() > WINDOW) {
      return Reply.of(400);
    }
    Matcher ids = IDS.matcher(jql);
    List<String> wanted = ids.find() ? List.of(ids.group(1).split(",", -1)) : List.of();
    List<MiniIssue> hits =
        issues.values().stream()
            .filter(issue -> wanted.isEmpty() || wanted.contains("" + issue.id))
            .filter(issue -> MiniCloud.isAfter(UPDATED, jql, issue.updated))
            .filter(issue -> MiniCloud.isAfter(CREATED, jql, issue.created))
            .sorted(Comparator.comparing(issue -> issue.created))
            .toList();
    int most = Math.min(pageSize, question.get("maxResults").getAsInt());
    JsonArray page = new JsonArray();
    hits.stream().skip(from).limit(most).forEach(issue -> page.add(whole(issue)));
    JsonObject answer = new JsonObject();
    answer.addProperty("startAt", from);
    answer.addProperty("maxResults", most);
    answer.addProperty("total", hits.size());
    answer.add("issues", page);
    return Reply.json(answer);
  }

  private JsonObject whole(MiniIssue issue) {
    JsonObject shown = issue.toJson(embeddedComments);
    shown.add("changelog", MiniIssue.page(issue.histories, 0, 1_000, "histories"));
    return shown;
  }

  private Reply single(
      MiniIssue issue, String method, Matcher part, Map<String, String> query, JsonElement body) {
    String what = part.group(2);
    if (what == null) {
      boolean refused = mailsNeedAdministrators && "false".equals(query.get("notifyUsers"));
      return refused ? Reply.of(403) : edit(issue, body.getAsJsonObject());
    }
    if (what.equals("remotelink")) {
      return Reply.json(issue.links);
    }
    return what.equals("comment")
        ? MiniComments.answer(this, issue, method, part.group(3), query, body)
        : property(issue, method, body);
  }

  private static Reply property(MiniIssue issue, String method, JsonElement body) {
    switch (method) {
      case "PUT" -> {
        return Reply.of(issue.properties.put("rapport", body) == null ? 201 : 200);
      }
      case "DELETE" -> {
        return Reply.of(issue.properties.remove("rapport") == null ? 404 : 204);
      }
      default -> {
        JsonObject answer = new JsonObject();
        answer.addProperty("key", "rapport");
        answer.add("value", issue.properties.get("rapport"));
        return issue.properties.containsKey("rapport") ? Reply.json(answer) : Reply.of(404);
      }
    }
  }
}
