package dev.rapport.app.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The three standard streams, and which of them a person sits at. Texts are UTF-8 whatever the
 * locale says: JSON has to be, and terminals are.
 *
 * @param out for results
 * @param err for progress, questions, warnings and errors
 * @param in for answers
 * @param outIsTerminal whether a person reads results as they come
 * @param errIsTerminal whether a person reads progress as it comes
 * @param inIsTerminal whether a person can answer
 */
public record Terminal(
    PrintStream out,
    PrintStream err,
    BufferedReader in,
    boolean outIsTerminal,
    boolean errIsTerminal,
    boolean inIsTerminal) {

  /** The streams of this process. */
  public static Terminal ofProcess() {
    return new Terminal(
        utf8(System.out),
        utf8(System.err),
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)),
        TerminalProbe.isTerminal(1),
        TerminalProbe.isTerminal(2),
        TerminalProbe.isTerminal(0));
  }

  private static PrintStream utf8(PrintStream stream) {
    return new PrintStream(stream, true, StandardCharsets.UTF_8);
  }

  /** Whether a question would find somebody to answer it. */
  public boolean canAsk() {
    return inIsTerminal && errIsTerminal;
  }

  /** Asks on standard error, so that results stay clean; empty at the end of the input. */
  public Optional<String> ask(String question) {
    err.print(question + " ");
    err.flush();
    try {
      return Optional.ofNullable(in.readLine()).map(String::strip);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Asks for yes or no; anything but a yes is a no. */
  public boolean agree(String question) {
    return ask(question + " [y/N]").filter(answer -> answer.matches("(?i)y|yes")).isPresent();
  }
}
