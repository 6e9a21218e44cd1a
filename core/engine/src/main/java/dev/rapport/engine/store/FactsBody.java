package dev.rapport.engine.store;

import dev.rapport.model.SlashCommand;
import dev.rapport.model.TextFacts;
import java.util.List;
import java.util.stream.Collectors;

/** How the facts of a text are written into the body of an event, and read. */
final class FactsBody {
  private FactsBody() {}

  static void write(TextFacts facts, EventBody body) {
    body.put("characters", facts.characters())
        .put("words", facts.words())
        .put("language", facts.language())
        .put("question", facts.question())
        .put("thanks", facts.thanks())
        .put("bare", facts.bare())
        .put("mentions", facts.mentions())
        .put("commands", facts.commands().stream().map(FactsBody::line).toList())
        .put("terms", facts.terms())
        .put("sketch", facts.sketch().stream().map(Long::toHexString).toList());
  }

  static TextFacts read(EventBody body) {
    return new TextFacts(
        body.number("characters"),
        body.number("words"),
        body.text("language"),
        body.flag("question"),
        body.flag("thanks"),
        body.flag("bare"),
        body.texts("mentions"),
        body.list("commands").stream().map(FactsBody::command).toList(),
        body.map("terms"),
        sketch(body.list("sketch")));
  }

  /** A name has no blank in it, so that the first blank ends it. */
  private static String line(SlashCommand command) {
    return command.words().isEmpty() ? command.name() : command.name() + " " + command.words();
  }

  private static SlashCommand command(String line) {
    int blank = line.indexOf(' ');
    return blank < 0
        ? new SlashCommand(line, "")
        : new SlashCommand(line.substring(0, blank), line.substring(blank + 1));
  }

  private static List<Long> sketch(List<String> written) {
    return written.stream()
        .map(hash -> Long.parseUnsignedLong(hash, 16))
        .collect(Collectors.toUnmodifiableList());
  }
}
