package dev.rapport.jira.host;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import dev.rapport.jira.JiraCloudConnector;
import dev.rapport.jira.text.AdfWriter;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Cloud face. */
public final class MiniCloud extends MiniJira {
  private static final Pattern UPDATED = Pattern.compile("updated >= (\\d+)");
  private static final Pattern CREATED = Pattern.compile("created >= (\\d+)");
  private static final Pattern COMMENT =
      Pattern.compile("/rest/api/3/issue/(\\d+)/comment(?:/(\\d+))?");
  private static final Pattern ISSUE = Pattern.compile("/rest/api/3/issue/(\\d+)");

  public final Set<Long> silentInBulk = new HashSet<>();
  public final Set<Long> hidden = new HashSet<>();
  public String taskStatus = "COMPLETE";
  public int changePage = 10_000;
  public boolean numericMoments;
  private int taskLooks;

  public MiniCloud() {
    super(new JiraCloudConnector());
  }

  @Override
  String person(String id) {
    return "{\"accountId\":\"%s\",\"accountType\":\"atlassian\"}".formatted(id);
  }

  @Override
  String field(String id) {
    return "\"field\":\"%s\",\"fieldId\":\"%s\",\"fieldtype\":\"jira\"".formatted(id, id);
  }

  @Override
  JsonElement words(String text) {
    return AdfWriter.write(text);
  }

  @Override
  JsonElement changedAt(Instant moment) {
    return numericMoments ? new JsonPrimitive(moment.getEpochSecond()) : super.changedAt(moment);
  }

  @Override
  Reply answer(String method, String path, Map<String, String> query, JsonElement body) {
    return switch (method + " " + path) {
      case "POST /rest/api/3/search/jql" -> search(body.getAsJsonObject());
      case "POST /rest/api/3/search/approximate-count" -> json("{\"count\":" + issues.size() + "}");
      case "POST /rest/api/3/changelog/bulkfetch" -> histories(body.getAsJsonObject());
      case "POST /rest/api/3/issue/bulkfetch" -> byId(body.getAsJsonObject());
      case "POST /rest/api/3/issue/properties/multi" -> setProperties(body.getAsJsonObject());
      case "DELETE /rest/api/3/issue/properties/rapport" ->
          deleteProperties(body.getAsJsonObject());
      case "GET /rest/api/3/task/77" -> task();
      default -> path.contains("/issue/") ? single(method, path, query, body) : site(path);
    };
  }

  private Reply site(String path) {
    return switch (path.substring("/rest/api/3/".length())) {
      case "status" ->
          json(
              """
              [{"id":"1","name":"Open","statusCategory":{"key":"new"}},
               {"id":"3","name":"Doing","statusCategory":{"key":"indeterminate"}}]""");
      case "field" ->
          json(
              "[{\"id\":\"summary\",\"name\":\"Summary\"},{\"id\":\"customfield_10042\","
                  + "\"name\":\"Team\",\"schema\":{\"type\":\"string\",\"custom\":\"acme:text\"}}]");
      case "myself" -> json("{\"accountId\":\"bot\",\"timeZone\":\"America/Lima\"}");
      case "serverInfo" -> json("{\"deploymentType\":\"Cloud\"}");
      case "mypermissions" ->
          json("{\"permissions\":{\"BROWSE_PROJECTS\":{\"havePermission\":true}}}");
      case "group/member" -> json("{\"isLast\":true,\"values\":[{\"accountId\":\"bob\"}]}");
      default -> Reply.of(404);
    };
  }

  private static Reply json(String text) {
    return Reply.json(JsonParser.parseString(text));
  }

  private Reply search(JsonObject question) {
    String jql = question.get("jql").getAsString();
    List<MiniIssue> hits =
        issues.values().stream()
            .filter(issue -> isAfter(UPDATED, jql, issue.updated))
            .filter(issue -> isAfter(CREATED, jql, issue.created))
            .sorted(Comparator.comparing(issue -> issue.created))
            .toList();
    int from =
        question.has("nextPageToken")
            ? Integer.parseInt(question.get("nextPageToken").getAsString().substring(1))
            : 0;
    int to =
        Math.min(hits.size(), from + Math.min(pageSize, question.get("maxResults").getAsInt()));
    JsonArray page = new JsonArray();
    hits.subList(from, to).forEach(issue -> page.add(issue.toJson(embeddedComments)));
    JsonObject answer = new JsonObject();
    answer.add("issues", page);
    answer.addProperty("isLast", to == hits.size());
    if (to < hits.size()) {
      answer.addProperty("nextPageToken", "t" + to);
    }
    return Reply.json(answer);
  }

  static boolean isAfter(Pattern bound, String jql, Instant moment) {
    Matcher matcher = bound.matcher(jql);
    return !matcher.find() || moment.toEpochMilli() >= Long.parseLong(matcher.group(1));
  }

  private Reply histories(JsonObject question) {
    int from = question.has("nextPageToken") ? question.get("nextPageToken").getAsInt() : 0;
    JsonArray logs = new JsonArray();
    int at = 0;
    for (JsonElement id : question.getAsJsonArray("issueIdsOrKeys")) {
      if (hidden.contains(id.getAsLong())) {
        return Reply.of(404);
      }
      JsonArray some = new JsonArray();
      for (JsonElement history : issues.get(id.getAsLong()).histories) {
        if (!silentInBulk.contains(id.getAsLong()) && at >= from && at < from + changePage) {
          some.add(history);
        }
        at++;
      }
      if (!some.isEmpty()) {
        JsonObject log = new JsonObject();
        log.addProperty("issueId", id.getAsString());
        log.add("changeHistories", some);
        logs.add(log);
      }
    }
    JsonObject answer = new JsonObject();
    answer.add("issueChangeLogs", logs);
    if (at > from + changePage) {
      answer.addProperty("nextPageToken", "" + (from + changePage));
    }
    return Reply.json(answer);
  }

  private Reply byId(JsonObject question) {
    JsonArray found = new JsonArray();
    for (JsonElement id : question.getAsJsonArray("issueIdsOrKeys")) {
      MiniIssue issue = issues.get(id.getAsLong());
      if (issue != null && !hidden.contains(issue.id)) {
        JsonObject shown = issue.toJson(embeddedComments);
        if (question.has("expand")) {
          shown.add("changelog", MiniIssue.page(issue.histories, 0, 40, "histories"));
        }
        JsonObject properties = new JsonObject();
        issue.properties.forEach(properties::add);
        shown.add("properties", properties);
        found.add(shown);
      }
    }
    JsonObject answer = new JsonObject();
    answer.add("issues", found);
    return Reply.json(answer);
  }

  private Reply setProperties(JsonObject question) {
    for (JsonElement entry : question.getAsJsonArray("issues")) {
      MiniIssue issue = issues.get(entry.getAsJsonObject().get("issueID").getAsLong());
      if (issue != null && !hidden.contains(issue.id)) {
        issue.properties.putAll(entry.getAsJsonObject().getAsJsonObject("properties").asMap());
      }
    }
    return begun();
  }

  private Reply deleteProperties(JsonObject question) {
    for (JsonElement id : question.getAsJsonArray("entityIds")) {
      issues.get(id.getAsLong()).properties.remove("rapport");
    }
    return begun();
  }

  private Reply begun() {
    taskLooks = 0;
    return Reply.of(303).with("Location", "https://elsewhere.example/rest/api/3/task/77");
  }

  private Reply task() {
    String status = taskLooks++ == 0 ? "RUNNING" : taskStatus;
    return json(
        """
        {"elapsedRuntime":1,"id":"77","lastUpdate":1,"progress":1,"self":"https://x.example/77",
          "status":"%s","submitted":1,"submittedBy":1}"""
            .formatted(status));
  }

  private Reply single(String method, String path, Map<String, String> query, JsonElement body) {
    if (path.endsWith("/remotelink")) {
      return Reply.json(issues.get(Long.valueOf(path.split("/", -1)[5])).links);
    }
    Matcher comment = COMMENT.matcher(path);
    if (comment.matches()) {
      MiniIssue issue = issues.get(Long.valueOf(comment.group(1)));
      return hidden.contains(issue.id)
          ? Reply.of(404)
          : MiniComments.answer(this, issue, method, comment.group(2), query, body);
    }
    Matcher issue = ISSUE.matcher(path);
    return issue.matches() && method.equals("PUT")
        ? edit(issues.get(Long.valueOf(issue.group(1))), body.getAsJsonObject())
        : Reply.of(404);
  }
}
