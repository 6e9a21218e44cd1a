package dev.rapport.engine.checkpoint;

import dev.rapport.engine.checkpoint.Finding.State;
import dev.rapport.engine.checkpoint.Wanted.Match;
import java.util.ArrayList;
import java.util.List;

/**
 * Every act of a kind has to be answered. Without any there is nothing to answer.
 *
 * @param asked the acts
 * @param answer what has to follow each of them
 */
public record Each(Wanted asked, Stage answer) implements Need {
  @Override
  public Finding look(Scene scene) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < scene.steps().size(); i++) {
      if (asked.match(scene, i, null) == Match.YES) {
        Finding answered = Sequence.answer(answer, scene, i);
        if (answered.state() != State.MET) {
          return answered.with(List.of(i)).byText(asked.act().isByText());
        }
        places.add(i);
        places.addAll(answered.places());
      }
    }
    return places.isEmpty()
        ? Finding.of(State.NOT_NEEDED, "nothing was asked")
        : Finding.met(places.stream().sorted().distinct().toList(), asked.act().isByText());
  }
}
