package dev.rapport.engine.checkpoint;

import dev.rapport.engine.checkpoint.Finding.State;
import dev.rapport.model.TextFacts;
import dev.rapport.model.TicketEvent.Commented;
import dev.rapport.model.TicketEvent.Described;
import dev.rapport.model.TicketEvent.Part;
import dev.rapport.model.Visibility;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The resolution note says more than a code, and uses no short form that is explained neither in
 * itself, nor in public on the ticket, nor in the glossary.
 *
 * @param fewestWords shorter notes are codes
 */
public record PlainNote(int fewestWords) implements Need {
  @Override
  public Finding look(Scene scene) {
    Optional<Described> note = scene.described(Part.RESOLUTION);
    if (note.isPresent()) {
      return of(scene, note.get().facts()).citing(note.get().stamp().id()).byText(true);
    }
    return scene.open() && scene.resolution().isEmpty()
        ? Finding.of(State.AWAITED, "no resolution note yet: plain words will do")
        : Finding.of(State.UNSEEN, "the host shows no resolution note");
  }

  private Finding of(Scene scene, TextFacts note) {
    if (note.bare() || note.words() < fewestWords) {
      return Finding.of(
          State.MISSED, "the resolution note is a code: what was done, in a sentence?");
    }
    SortedSet<String> open = new TreeSet<>();
    note.terms()
        .forEach(
            (term, meaning) -> {
              if (meaning.isEmpty() && !isExplained(scene, term)) {
                open.add(term);
              }
            });
    return open.isEmpty()
        ? Finding.of(State.MET, "")
        : Finding.of(
            State.MISSED,
            "the resolution note would be plain with " + String.join(", ", open) + " explained");
  }

  private static boolean isExplained(Scene scene, String term) {
    return scene.grounds().explained().test(term)
        || scene.steps().stream()
            .map(step -> step.event() instanceof Commented comment ? comment : null)
            .filter(Objects::nonNull)
            .filter(comment -> comment.visibility() == Visibility.PUBLIC)
            .anyMatch(comment -> !comment.facts().terms().getOrDefault(term, "").isEmpty());
  }
}
