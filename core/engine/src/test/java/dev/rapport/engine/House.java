package dev.rapport.engine;

import dev.rapport.engine.holder.HolderMap;
import dev.rapport.engine.holder.HolderPolicy;
import dev.rapport.engine.holder.HostRules;
import dev.rapport.engine.holder.HostRules.CategoryMeaning;
import dev.rapport.engine.insight.HolderCalendars;
import dev.rapport.engine.insight.Insights;
import dev.rapport.engine.insight.TicketInsight;
import dev.rapport.engine.side.Directory;
import dev.rapport.engine.side.SideRules;
import dev.rapport.engine.side.Sides;
import dev.rapport.engine.timeline.Ledger;
import dev.rapport.engine.timeline.Timelines;
import dev.rapport.model.TicketHistory;
import java.util.Map;

/** The engine's pure parts, put together as for one ServiceNow and one Jira host. */
public final class House {
  public static final Sides SIDES = new Sides(SideRules.UNCONFIGURED, Directory.of(Map.of()));

  private House() {}

  public static HolderPolicy policy(HolderMap map) {
    return new HolderPolicy(
        map,
        Map.of(
            "snow", new HostRules(Life.INCIDENT, CategoryMeaning.ACTIVE), "jira", HostRules.PLAIN));
  }

  public static Insights insights(HolderMap map) {
    return insights(map, SIDES);
  }

  public static Insights insights(HolderMap map, Sides sides) {
    return new Insights(policy(map), sides, HolderCalendars.AROUND_THE_CLOCK);
  }

  /** What is known of the ticket, so many minutes after its birth. */
  public static TicketInsight insight(Life life, long minute) {
    return insights(HolderMap.EMPTY).of(life.history(), Life.minute(minute)).orElseThrow();
  }

  public static Ledger ledger(TicketHistory history, HolderMap map, long minute) {
    return new Timelines(policy(map), SIDES)
        .of(history, Life.minute(minute))
        .map(Ledger::of)
        .orElseThrow();
  }

  public static Ledger ledger(Life life, long minute) {
    return ledger(life.history(), HolderMap.EMPTY, minute);
  }
}
