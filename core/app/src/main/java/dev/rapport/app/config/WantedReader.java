package dev.rapport.app.config;

import static dev.rapport.app.config.ConfigProblem.Kind.CHECKPOINT;

import com.google.gson.JsonPrimitive;
import dev.rapport.engine.checkpoint.Act;
import dev.rapport.engine.checkpoint.Impossible;
import dev.rapport.engine.checkpoint.Limit;
import dev.rapport.engine.checkpoint.Moment;
import dev.rapport.engine.checkpoint.Wanted;
import dev.rapport.engine.checkpoint.Who;
import dev.rapport.engine.checkpoint.Window;
import dev.rapport.model.Visibility;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns one act that an admin's checkpoint looks for into the engine's. */
final class WantedReader {
  /** In place of a moment: after the act before this one. */
  static final String PREVIOUS = "previous";

  private final Document document;
  private final ScopeReader scopes;

  WantedReader(Document document) {
    this.document = document;
    this.scopes = new ScopeReader(document);
  }

  /**
   * The act at a place; one that nobody can ever do is reported there.
   *
   * @param answers whether it is to answer another act
   */
  Wanted read(Place place, boolean answers) {
    Wanted wanted =
        new Wanted(
            Act.of(text(place.key("act")).orElse("comment")),
            Who.of(text(place.key("by")).orElse(Who.ANYBODY.id())),
            scopes.names(place.key("group")).orElse(null),
            scopes.names(place.key("not-group")).orElse(null),
            visibility(place),
            scopes.names(place.key("names")).orElse(null),
            window(place));
    Impossible.why(wanted, answers)
        .ifPresent(why -> document.report(CHECKPOINT, place, "can never be true: " + why));
    return wanted;
  }

  /** What happens where it is done, in words. */
  String words(Wanted wanted) {
    StringBuilder words = new StringBuilder(wanted.who().words());
    words.append(' ').append(wanted.act().words());
    Window when = wanted.when();
    if (when.after() != null) {
      words.append(" after ").append(when.after().words());
    }
    if (when.before() != null) {
      words.append(" before ").append(when.before().words());
    }
    return when.within() == null
        ? words.toString()
        : words.append(" within ").append(when.within()).toString();
  }

  /** How long at a place; reported where it cannot be read. */
  Optional<Limit> limit(Place place) {
    try {
      return text(place).map(Limit::parse);
    } catch (IllegalArgumentException e) {
      document.report(CHECKPOINT, place, String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  /** The text at a place. */
  Optional<String> text(Place place) {
    return document.at(place) instanceof JsonPrimitive text
        ? Optional.of(text.getAsString())
        : Optional.empty();
  }

  private @Nullable Visibility visibility(Place place) {
    return text(place.key("visibility"))
        .map(name -> Visibility.valueOf(name.toUpperCase(Locale.ROOT)))
        .orElse(null);
  }

  private Window window(Place place) {
    return new Window(
        text(place.key("after")).filter(it -> !it.equals(PREVIOUS)).map(Moment::of).orElse(null),
        text(place.key("before")).map(Moment::of).orElse(null),
        limit(place.key("within")).orElse(null));
  }
}
