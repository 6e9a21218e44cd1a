package dev.rapport.sandbox.servicenow.desk;

import dev.rapport.sandbox.company.Act;
import dev.rapport.sandbox.company.Beat;
import dev.rapport.sandbox.company.Phase;
import dev.rapport.sandbox.company.Story;
import dev.rapport.sandbox.servicenow.store.Row;
import dev.rapport.sandbox.servicenow.store.Tables;
import java.util.HashMap;
import java.util.Map;

/** What people do to a ticket, as changes of an incident's fields. */
final class DeskActs {
  private final DeskPeople people;

  DeskActs(DeskPeople people) {
    this.people = people;
  }

  Map<String, String> changes(Row row, Story story, Beat beat) {
    Map<String, String> changes = new HashMap<>();
    for (Act act : beat.acts()) {
      if (act instanceof Act.Comment comment) {
        changes.put("comments", comment.text());
      } else if (act instanceof Act.Note note) {
        changes.put("work_notes", note.text());
      } else if (act instanceof Act.Assign assign) {
        changes.put("assigned_to", people.user(assign.person()));
      } else if (act instanceof Act.Route route) {
        changes.putAll(route(row, route));
      } else if (act instanceof Act.Due due) {
        changes.put("due_date", Tables.text(due.day()));
      } else if (act instanceof Act.Move move) {
        changes.putAll(move(row, story, beat, move.phase()));
      }
    }
    return changes;
  }

  private Map<String, String> route(Row row, Act.Route route) {
    String group = people.group(route.team());
    return row.get("assignment_group").equals(group)
        ? Map.of("assigned_to", "")
        : Map.of(
            "assignment_group",
            group,
            "assigned_to",
            "",
            "reassignment_count",
            oneMore(row, "reassignment_count"));
  }

  private Map<String, String> move(Row row, Story story, Beat beat, Phase phase) {
    Map<String, String> changes = new HashMap<>();
    changes.put("state", StandardChoices.state(phase));
    changes.put("hold_reason", StandardChoices.holdReason(phase));
    if (phase == Phase.RESOLVED) {
      changes.put("resolved_at", Tables.text(beat.at()));
      changes.put("resolved_by", people.user(beat.by()));
      changes.put("close_code", "Solution provided");
      changes.put("close_notes", story.topic().fix());
    } else if (phase == Phase.CLOSED || phase == Phase.CANCELED) {
      changes.put("active", "false");
      changes.put("closed_at", Tables.text(beat.at()));
      changes.put("closed_by", people.user(beat.by()));
    } else if (row.get("state").equals(StandardChoices.state(Phase.RESOLVED))) {
      changes.put("reopen_count", oneMore(row, "reopen_count"));
    }
    return changes;
  }

  private static String oneMore(Row row, String counter) {
    return String.valueOf(Integer.parseInt(row.get(counter)) + 1);
  }
}
