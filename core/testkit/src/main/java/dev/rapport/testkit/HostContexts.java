package dev.rapport.testkit;

import dev.rapport.connector.CallObserver;
import dev.rapport.connector.HostContext;
import dev.rapport.connector.HostMemory;
import dev.rapport.model.TextFacts;

/** What the engine would lend to a connector, for tests without an engine. */
public final class HostContexts {
  private HostContexts() {}

  /** With a memory and a call count of their own that nobody looks at. */
  public static HostContext of(SettableClock clock) {
    return of(clock, new TransientMemory(), new CallCount());
  }

  /** With the given memory and observer; texts are measured by length alone. */
  public static HostContext of(SettableClock clock, HostMemory memory, CallObserver calls) {
    return new HostContext(
        clock,
        clock.pause(),
        memory,
        (plain, mentions) ->
            new TextFacts(
                plain.codePointCount(0, plain.length()),
                plain.isBlank() ? 0 : plain.strip().split("\\s+").length,
                null,
                plain.contains("?"),
                false,
                mentions),
        calls);
  }
}
