package dev.rapport.app;

import dev.rapport.connector.Disclosure.Sight;
import java.util.ArrayList;
import java.util.List;

/** Who sees what on a host, for people. */
final class AudienceText {
  private AudienceText() {}

  /** Two lines for each; none where nothing is said. */
  static List<String> lines(List<Sight> audience) {
    List<String> lines = new ArrayList<>();
    for (Sight sight : audience) {
      lines.add("  %-9s  %s:".formatted("seen by", sight.who()));
      lines.add(" ".repeat(13) + sight.sees());
    }
    return lines;
  }
}
