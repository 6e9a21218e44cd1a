package dev.rapport.jira.write;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.rapport.connector.HostException;
import java.util.List;
import java.util.Map;

/**
 * What is written to Cloud and to Data Center, each in its own way. A host that fails as a whole is
 * a {@link HostException}, with {@link HostException#isMaybeDone()} where the answer was lost: what
 * is there is looked at before it is written again. One that refuses a single issue is told apart
 * where many are written together.
 */
public interface IssueWriter {
  /** The issue property that is ours. */
  String PROPERTY = "rapport";

  /** What our property says now, by issue; an issue where it says nothing is absent. */
  Map<String, JsonElement> shown(List<String> issues);

  /**
   * Sets our property.
   *
   * @param values JSON by issue
   * @return why not, by issue; empty where all were taken
   */
  Map<String, String> show(Map<String, String> values);

  /** Takes our property away; the answer is that of {@link #show}. */
  Map<String, String> hide(List<String> issues);

  /** Edits fields without a mail where the host allows that; marked as ours in the history. */
  void edit(String issue, JsonObject change);

  /** How the host wants a text to be marked up, so that it shows as it is. */
  JsonElement markup(String text);

  /**
   * A new comment. Repeating it makes another.
   *
   * @param internal hidden from customers of a service project
   * @return the host's id of it
   */
  String addComment(String issue, JsonElement body, boolean internal);

  /** Changes the words of a comment, without a mail where the host allows that. */
  void updateComment(String issue, String comment, JsonElement body);

  /** Takes a comment away; one that is gone already is no failure. */
  void deleteComment(String issue, String comment);
}
