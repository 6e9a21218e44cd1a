package dev.rapport.sandbox.http;

import java.util.List;
import java.util.function.BiConsumer;

/**
 * A host whose every call and answer others see, such as a check against a specification.
 *
 * @param host the host itself
 * @param watchers those who see, in their order
 */
public record Watched(Host host, List<BiConsumer<Call, Reply>> watchers) implements Host {
  public Watched {
    watchers = List.copyOf(watchers);
  }

  @Override
  public Reply answer(Call call) {
    Reply reply = host.answer(call);
    watchers.forEach(watcher -> watcher.accept(call, reply));
    return reply;
  }
}
