package dev.rapport.engine.checkpoint;

import dev.rapport.engine.checkpoint.Finding.State;
import java.util.List;

/**
 * One of several is enough; where none holds, the first one says what is missing.
 *
 * @param needs at least one
 */
public record AnyOf(List<Need> needs) implements Need {
  public AnyOf {
    needs = List.copyOf(needs);
    if (needs.isEmpty()) {
      throw new IllegalArgumentException("one of nothing never holds");
    }
  }

  @Override
  public Finding look(Scene scene) {
    return needs.stream()
        .map(need -> need.look(scene))
        .filter(finding -> finding.state() == State.MET)
        .findFirst()
        .orElseGet(() -> needs.get(0).look(scene));
  }
}
