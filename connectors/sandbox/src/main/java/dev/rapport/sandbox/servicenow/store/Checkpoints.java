package dev.rapport.sandbox.servicenow.store;

import java.util.HexFormat;

/** Names one update of one record: the audit rows of its fields share it. */
final class Checkpoints {
  private Checkpoints() {}

  /** 32 hex digits, ascending with the record's update count. */
  static String of(Row row) {
    long count = Long.parseLong(row.get("sys_mod_count"));
    return HexFormat.of().toHexDigits(count) + row.sysId().substring(0, 16);
  }
}
