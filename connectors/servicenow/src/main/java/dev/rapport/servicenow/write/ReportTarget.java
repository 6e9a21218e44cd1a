package dev.rapport.servicenow.write;

import dev.rapport.connector.Settings;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where reports go: an article of a knowledge base, with the files beside it; or the files beside a
 * record that is there already.
 *
 * @param table {@code kb_knowledge}, or the record's table
 * @param sysId the knowledge base, or the record
 * @param isArticle whether it is an article
 */
record ReportTarget(String table, String sysId, boolean isArticle) {
  static final String ARTICLES = "kb_knowledge";
  static final String KNOWLEDGE_BASE = "write.knowledge-base";
  static final String RECORD = "write.report-record";

  private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");
  private static final Pattern PLACE = Pattern.compile("([a-z][a-z0-9_]{0,79})/([0-9a-f]{32})");

  /**
   * What the settings name; an article where they name both.
   *
   * @throws dev.rapport.connector.HostException of kind CONFIGURATION when one cannot be right
   */
  static Optional<ReportTarget> of(Settings settings) {
    return settings
        .find(KNOWLEDGE_BASE)
        .map(base -> article(settings, base))
        .or(() -> settings.find(RECORD).map(record -> record(settings, record)));
  }

  private static ReportTarget article(Settings settings, String base) {
    if (!ID.matcher(base).matches()) {
      throw settings.wrong(
          KNOWLEDGE_BASE, "needs the sys_id of a knowledge base: 32 digits a to f");
    }
    return new ReportTarget(ARTICLES, base, true);
  }

  private static ReportTarget record(Settings settings, String record) {
    Matcher place = PLACE.matcher(record);
    if (!place.matches()) {
      throw settings.wrong(RECORD, "needs a table and a sys_id, such as pm_project/0123…");
    }
    return new ReportTarget(place.group(1), place.group(2), false);
  }
}
