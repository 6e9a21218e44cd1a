package dev.rapport.jira.write;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dev.rapport.connector.HostWrite;
import dev.rapport.connector.Receipt;
import dev.rapport.http.SealedJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Summaries as an issue property: looks first, writes what differs, many at a time. */
final class PropertyWrites {
  /** The longest value, in UTF-16 units, as documented for entity properties. */
  static final int LONGEST = 32_768;

  private final IssueWriter issues;
  private final Outcomes outcomes;

  PropertyWrites(IssueWriter issues, Outcomes outcomes) {
    this.issues = issues;
    this.outcomes = outcomes;
  }

  List<Receipt> apply(List<HostWrite> writes) {
    if (writes.isEmpty()) {
      return List.of();
    }
    Map<String, JsonElement> shown =
        issues.shown(writes.stream().map(HostWrite::sourceId).toList());
    Map<String, String> toShow = new LinkedHashMap<>();
    List<String> toHide = new ArrayList<>();
    for (HostWrite write : writes) {
      Optional<JsonElement> standing = standing(write, shown);
      if (isOurs(write, standing)) {
        sort(write, standing, toShow, toHide);
      }
    }
    Map<String, String> refusals = new LinkedHashMap<>();
    refusals.putAll(toShow.isEmpty() ? Map.of() : issues.show(toShow));
    refusals.putAll(toHide.isEmpty() ? Map.of() : issues.hide(toHide));
    return writes.stream()
        .map(
            write ->
                receipt(
                    write,
                    standing(write, shown),
                    refusals,
                    toShow.keySet().contains(write.sourceId())
                        || toHide.contains(write.sourceId())))
        .toList();
  }

  private static Optional<JsonElement> standing(HostWrite write, Map<String, JsonElement> shown) {
    return Optional.ofNullable(shown.get(write.sourceId()));
  }

  private static boolean isOurs(HostWrite write, Optional<JsonElement> standing) {
    return standing.map(there -> SealedJson.givesWay(there, write)).orElse(true);
  }

  private static void sort(
      HostWrite write,
      Optional<JsonElement> shown,
      Map<String, String> toShow,
      List<String> toHide) {
    if (write.wanted().isEmpty()) {
      shown.ifPresent(there -> toHide.add(write.sourceId()));
      return;
    }
    write
        .wanted()
        .filter(PropertyWrites::isTaken)
        .filter(value -> !Optional.of(JsonParser.parseString(value)).equals(shown))
        .ifPresent(value -> toShow.put(write.sourceId(), value));
  }

  private static boolean isTaken(String value) {
    try {
      return value.length() <= LONGEST && !JsonParser.parseString(value).isJsonNull();
    } catch (JsonParseException e) {
      return false;
    }
  }

  private Receipt receipt(
      HostWrite write,
      Optional<JsonElement> standing,
      Map<String, String> refusals,
      boolean written) {
    if (!isOurs(write, standing)) {
      return outcomes.kept(write, standing.map(SealedJson::hash).orElse(""));
    }
    if (!write.wanted().map(PropertyWrites::isTaken).orElse(true)) {
      return outcomes.refused(
          write,
          "the summary is no JSON, or is longer than the " + LONGEST + " characters of a property");
    }
    String reason = refusals.get(write.sourceId());
    if (reason != null) {
      return outcomes.refused(write, reason);
    }
    return written
        ? outcomes.applied(write, IssueWriter.PROPERTY)
        : outcomes.unchanged(write, IssueWriter.PROPERTY);
  }
}
