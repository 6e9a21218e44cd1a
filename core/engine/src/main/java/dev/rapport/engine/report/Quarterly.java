package dev.rapport.engine.report;

import java.util.List;

/**
 * A group's cohort quarter by quarter.
 *
 * @param key the group's name, or {@link Report#OTHER_GROUPS}
 * @param quarters one for each quarter of the report, in order; calendar quarters in the default
 *     calendar's zone, of which a report's period may have only a part. One in which the group
 *     opened nothing has n = 0.
 */
public record Quarterly(String key, List<Stretch> quarters) {
  public Quarterly {
    quarters = List.copyOf(quarters);
  }
}
