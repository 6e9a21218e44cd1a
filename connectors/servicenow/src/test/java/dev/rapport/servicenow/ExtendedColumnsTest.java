package dev.rapport.servicenow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.servicenow.table.Row;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExtendedColumnsTest {
  @Test
  void theTableOfAllTasksIsAskedForWhatItsTablesHaveBeside() {
    assertThat(ExtendedColumns.of("task"))
        .contains("ref_incident.caller_id", "ref_change_request.requested_by");
    assertThat(ExtendedColumns.of("incident")).isEmpty();
  }

  @Test
  void aTaskIsReadAsItsOwnTableWouldGiveIt() {
    Row row =
        new Row(
            Map.of(
                "sys_id", "1",
                "sys_class_name", "incident",
                "ref_incident.caller_id", "carla",
                "ref_change_request.requested_by", ""),
            Map.of());

    assertThat(ExtendedColumns.flattened("task", row).values())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("sys_id", "1", "sys_class_name", "incident", "caller_id", "carla"));
  }
}
