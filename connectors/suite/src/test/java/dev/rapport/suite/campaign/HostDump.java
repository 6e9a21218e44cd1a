package dev.rapport.suite.campaign;

import com.google.gson.JsonArray;
import dev.rapport.sandbox.jira.JiraSandbox;
import dev.rapport.sandbox.jira.site.Issue;
import dev.rapport.sandbox.jira.site.Site;
import dev.rapport.sandbox.servicenow.store.Row;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Everything that the hosts of a world hold, by a name for each thing; without history, the time of
 * the last change, and counters.
 */
final class HostDump {
  private static final Set<String> MOVING = Set.of("updated", "created", "lastViewed");
  private static final List<String> TABLES =
      List.of(
          "incident",
          "x_acme_rapport_summary",
          "label",
          "label_entry",
          "kb_knowledge",
          "sys_attachment");

  private HostDump() {}

  static Map<String, String> of(World world) {
    Map<String, String> all = new TreeMap<>();
    for (String table : TABLES) {
      world.snow.tables().table(table).rows().forEach(row -> add(all, table, row));
    }
    add(all, "cloud", world.cloud);
    add(all, "dc", world.dataCenter);
    return all;
  }

  /**
   * The same without what is told apart by ids, and with our summaries without what rides along.
   */
  static Map<String, String> ofEquals(World world) {
    Map<String, String> all = of(world);
    all.keySet().removeIf(name -> name.startsWith(Deeds.TABLE) || name.contains(" properties of "));
    all.putAll(world.shown());
    return all;
  }

  private static void add(Map<String, String> all, String table, Row row) {
    Map<String, String> values = new TreeMap<>(row.asMap());
    values.keySet().removeIf(column -> column.startsWith("sys_updated") || isCounter(column));
    all.put(table + " " + row.sysId(), values.toString());
  }

  private static boolean isCounter(String column) {
    return column.equals("sys_mod_count");
  }

  private static void add(Map<String, String> all, String name, JiraSandbox jira) {
    Site site = jira.site();
    all.put(name + " saved searches", site.filters().all().toString());
    all.put(name + " dashboards", site.dashboards().all().toString());
    all.put(name + " webhooks", site.webhooks().all().toString());
    all.put(name + " fields", site.vocabulary().fields().toString());
    all.put(name + " contexts and screens", site.addedFields().all().toString());
    all.put(name + " pages", site.wiki().pages().toString());
    for (Issue issue : jira.issues().all()) {
      Map<String, Object> fields = new TreeMap<>(issue.fields());
      fields.keySet().removeAll(MOVING);
      fields.remove("labels", new JsonArray());
      all.put(name + " " + issue.key(), fields.toString());
      all.put(name + " comments of " + issue.key(), issue.comments().toString());
      all.put(name + " properties of " + issue.key(), issue.properties().toString());
    }
  }
}
