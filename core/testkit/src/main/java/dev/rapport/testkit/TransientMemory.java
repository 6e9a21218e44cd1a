package dev.rapport.testkit;

import dev.rapport.connector.HostMemory;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A host memory that lasts as long as the object. */
public final class TransientMemory implements HostMemory {
  private final Map<String, String> values = new ConcurrentHashMap<>();

  @Override
  public Optional<String> recall(String name) {
    return Optional.ofNullable(values.get(name));
  }

  @Override
  public void remember(String name, String value) {
    values.put(name, value);
  }
}
