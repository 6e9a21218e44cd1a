package dev.rapport.engine.checkpoint;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Acts that answer each other: each by another person than the one before it.
 *
 * @param stages in their order, one to four
 */
public record Sequence(List<Stage> stages) implements Need {
  private static final int MOST_STAGES = 4;

  public Sequence {
    stages = List.copyOf(stages);
    if (stages.isEmpty() || stages.size() > MOST_STAGES) {
      throw new IllegalArgumentException("from one to four acts can answer each other");
    }
  }

  /** These stages. */
  public static Sequence of(Stage... stages) {
    return new Sequence(List.of(stages));
  }

  /** How the answer to one step stands. */
  static Finding answer(Stage answer, Scene scene, int asked) {
    for (int i = asked + 1; i < scene.steps().size(); i++) {
      if (answer.isDoneBy(scene, i, asked)) {
        return Finding.met(List.of(i), answer.isByText(scene, i, asked));
      }
    }
    return answer.lacking(scene, asked);
  }

  @Override
  public Finding look(Scene scene) {
    Search search = new Search(scene);
    List<Integer> found = search.from(new ArrayList<>());
    if (found != null) {
      return Finding.met(found, isByText(scene, found));
    }
    List<Integer> begun = search.furthest;
    return stages.get(begun.size()).lacking(scene, last(begun)).with(begun);
  }

  /** Whether its last act was done again; the ones before it still stand. */
  @Override
  public boolean isRenewed(Scene scene, Finding found, int change) {
    List<Integer> places = found.places();
    Integer previous = places.size() < 2 ? null : places.get(places.size() - 2);
    Stage stage = stages.get(stages.size() - 1);
    for (int i = change + 1; i < scene.steps().size(); i++) {
      if (stage.isDoneAtAnyTimeBy(scene, i, previous)) {
        return true;
      }
    }
    return false;
  }

  private boolean isByText(Scene scene, List<Integer> found) {
    Integer previous = null;
    for (int i = 0; i < found.size(); i++) {
      if (stages.get(i).isByText(scene, found.get(i), previous)) {
        return true;
      }
      previous = found.get(i);
    }
    return false;
  }

  private static @Nullable Integer last(List<Integer> places) {
    return places.isEmpty() ? null : places.get(places.size() - 1);
  }

  /** Looks for the first chain of acts that does all stages. */
  private final class Search {
    private final Scene scene;
    private List<Integer> furthest = List.of();

    Search(Scene scene) {
      this.scene = scene;
    }

    /** The rest of a chain that has begun; null where there is none. */
    @Nullable List<Integer> from(List<Integer> begun) {
      if (begun.size() == stages.size()) {
        return List.copyOf(begun);
      }
      if (begun.size() >= furthest.size()) {
        furthest = List.copyOf(begun);
      }
      Integer previous = last(begun);
      Stage stage = stages.get(begun.size());
      for (int i = previous == null ? 0 : previous + 1; i < scene.steps().size(); i++) {
        if (stage.isDoneBy(scene, i, previous)) {
          List<Integer> further = new ArrayList<>(begun);
          further.add(i);
          List<Integer> found = from(further);
          if (found != null) {
            return found;
          }
        }
      }
      return null;
    }
  }
}
