package dev.rapport.app.config;

import static dev.rapport.app.config.ConfigProblem.Kind.CHECKPOINT;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.rapport.engine.checkpoint.Announced;
import dev.rapport.engine.checkpoint.Each;
import dev.rapport.engine.checkpoint.Need;
import dev.rapport.engine.checkpoint.NoSilence;
import dev.rapport.engine.checkpoint.Notice;
import dev.rapport.engine.checkpoint.PlainNote;
import dev.rapport.engine.checkpoint.Sequence;
import dev.rapport.engine.checkpoint.Stage;
import dev.rapport.engine.checkpoint.Wanted;
import java.util.ArrayList;
import java.util.List;

/** Turns the {@code needs} of an admin's checkpoint into the engine's, entry by entry. */
final class NeedsReader {
  /** What an entry can be; it is exactly one of them. */
  private static final List<String> FORMS =
      List.of("act", "each", "no-silence-longer-than", "notice", "due-dates-told", "plain-note");

  private final Document document;
  private final WantedReader acts;
  private final List<Need> needs = new ArrayList<>();
  private final List<Stage> chain = new ArrayList<>();

  private NeedsReader(Document document) {
    this.document = document;
    this.acts = new WantedReader(document);
  }

  /** The parts at a place; those that make no sense are reported and left out. */
  static List<Need> read(Document document, Place place) {
    NeedsReader reader = new NeedsReader(document);
    int entries = document.at(place) instanceof JsonArray array ? array.size() : 0;
    for (int i = 0; i < entries; i++) {
      reader.entry(place.index(i));
    }
    reader.endChain();
    return reader.needs;
  }

  private void entry(Place place) {
    JsonObject entry = document.at(place).getAsJsonObject();
    List<String> forms = FORMS.stream().filter(entry::has).toList();
    if (forms.size() != 1) {
      document.report(CHECKPOINT, place, "needs exactly one of " + String.join(", ", FORMS));
    } else if (forms.get(0).equals("act")) {
      act(place);
    } else {
      endChain();
      other(place, forms.get(0));
    }
  }

  private void act(Place place) {
    boolean answers =
        acts.text(place.key("after")).filter(WantedReader.PREVIOUS::equals).isPresent();
    if (answers && chain.isEmpty()) {
      document.report(
          CHECKPOINT, place.key("after"), "can never be true: no act stands before this one");
    }
    if (!answers) {
      endChain();
    }
    chain.add(stage(place, place, answers));
  }

  private void endChain() {
    if (!chain.isEmpty()) {
      needs.add(new Sequence(chain));
    }
    chain.clear();
  }

  private void other(Place place, String form) {
    Place value = place.key(form);
    switch (form) {
      case "each" -> {
        Wanted asked = acts.read(value, false);
        needs.add(new Each(asked, stage(place.key("answered-by"), place, true)));
      }
      case "no-silence-longer-than" -> acts.limit(value).map(NoSilence::new).ifPresent(needs::add);
      case "notice" -> acts.limit(value).map(Notice::new).ifPresent(needs::add);
      case "due-dates-told" ->
          acts.limit(value.key("within"))
              .map(soon -> new Announced(soon, number(value.key("days-ahead"))))
              .ifPresent(needs::add);
      default -> needs.add(new PlainNote(number(value.key("words"))));
    }
  }

  private Stage stage(Place act, Place words, boolean answers) {
    Wanted wanted = acts.read(act, answers);
    String happens = acts.words(wanted);
    return Stage.of(
        wanted,
        acts.text(words.key("missed")).orElse("it did not happen that " + happens),
        acts.text(words.key("awaited")).orElse("still to come: " + happens));
  }

  private int number(Place place) {
    return acts.text(place).map(Integer::parseInt).orElse(0);
  }
}
