package dev.rapport.jira.report;

import java.util.List;

/** A part of a report's first page, whatever markup it is shown in. */
sealed interface Block {
  /** A paragraph. */
  record Words(String text) implements Block {}

  /** Points. */
  record Points(List<String> points) implements Block {}

  /** A table; its first row is its head. */
  record Grid(List<List<String>> rows) implements Block {}
}
