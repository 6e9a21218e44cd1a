package dev.rapport.app;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import dev.rapport.app.terminal.Terminal;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/**
 * Where a command's words go. With {@code --json} standard output holds exactly one JSON document
 * and nothing else.
 */
final class Output {
  private static final Gson GSON =
      new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

  private final Terminal terminal;
  private final boolean json;
  private boolean documented;

  Output(Terminal terminal, boolean json) {
    this.terminal = terminal;
    this.json = json;
  }

  /** Whether a JSON document is wanted instead of words. */
  boolean isJson() {
    return json;
  }

  /** A line of the result; nothing where JSON is wanted. */
  void line(String text) {
    if (!json) {
      terminal.out().println(text);
    }
  }

  /** Lines of the result; nothing where JSON is wanted. */
  void lines(List<String> texts) {
    texts.forEach(this::line);
  }

  /** A line beside the result, on standard error. */
  void note(String text) {
    terminal.err().println(text);
  }

  /** A result that is a text of its own, as it is. */
  void text(String text) {
    terminal.out().print(text);
    terminal.out().flush();
  }

  /** The result as JSON, where it is wanted; only the first one is printed. */
  void document(JsonElement document) {
    if (json && !documented) {
      terminal.out().println(text(document));
      documented = true;
    }
  }

  /** JSON as it is printed everywhere: one line, with nulls. */
  static String text(JsonElement document) {
    return GSON.toJson(document);
  }

  /** A result as JSON that is too large to hold; only where JSON is wanted. */
  void stream(Consumer<Writer> document) {
    documented = true;
    Writer writer = new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8);
    document.accept(writer);
  }
}
