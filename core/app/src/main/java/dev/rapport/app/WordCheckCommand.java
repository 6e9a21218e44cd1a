package dev.rapport.app;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.rapport.engine.language.DraftCheck;
import dev.rapport.engine.language.DraftHint;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code word-check}: hints on a draft, for its writer alone. */
@Command(
    name = "word-check",
    header = "Look over a draft before you send it; for your eyes alone.",
    description = {
      "Reads standard input and looks for a person blamed, nothing to reproduce with, and",
      "talking down, in English and German. Nothing is stored, logged or sent: neither the",
      "draft nor the hints. Needs no configuration."
    },
    footer = {"Examples:", "  rapport word-check < draft.txt"})
final class WordCheckCommand implements Callable<Integer> {
  private static final int MOST_CHARACTERS = 1 << 20;

  private final RapportCommand rapport;

  WordCheckCommand(RapportCommand rapport) {
    this.rapport = rapport;
  }

  @Override
  public Integer call() {
    List<DraftHint> hints = DraftCheck.of(draft(rapport.surroundings().terminal().in()));
    List<String> lines = new ArrayList<>();
    JsonArray json = new JsonArray();
    for (DraftHint hint : hints) {
      lines.add(line(hint));
      json.add(json(hint));
    }
    rapport.output().lines(lines.isEmpty() ? List.of("Nothing to say: it reads well.") : lines);
    JsonObject document = new JsonObject();
    document.add("hints", json);
    rapport.output().document(document);
    return ExitCode.DONE;
  }

  private static String line(DraftHint hint) {
    return hint.line() == 0
        ? "The text " + hint.kind().advice() + "."
        : "Line %d: \"%s\" %s.".formatted(hint.line(), hint.words(), hint.kind().advice());
  }

  private static JsonObject json(DraftHint hint) {
    JsonObject json = new JsonObject();
    json.addProperty("kind", hint.kind().id());
    json.addProperty("line", hint.line() == 0 ? null : hint.line());
    json.addProperty("words", hint.words().isEmpty() ? null : hint.words());
    json.addProperty("advice", hint.kind().advice());
    return json;
  }

  private static String draft(BufferedReader in) {
    StringBuilder draft = new StringBuilder();
    char[] some = new char[8192];
    try {
      for (int n = in.read(some); n >= 0; n = in.read(some)) {
        draft.append(some, 0, n);
        if (draft.length() > MOST_CHARACTERS) {
          throw new WrongUse("a draft has at most 1,048,576 characters; hand in a part of it");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("could not read standard input", e);
    }
    return draft.toString();
  }
}
