package dev.rapport.engine.report;

import dev.rapport.model.Named;
import java.util.Collection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Values one after the other as one text that is hashed, never shown. Every list begins with its
 * length, so that different values never make the same text.
 */
final class HashedText {
  private static final char NEXT = '\t';

  private final StringBuilder text = new StringBuilder();

  HashedText add(@Nullable Named named) {
    return named == null ? add("") : add(named.id()).add(named.name());
  }

  HashedText add(boolean flag) {
    return add(flag ? 1 : 0);
  }

  HashedText add(long number) {
    text.append(number).append(NEXT);
    return this;
  }

  HashedText add(@Nullable String part) {
    text.append(part == null ? "" : part).append(NEXT);
    return this;
  }

  HashedText texts(Collection<String> parts) {
    return all(parts, this::add);
  }

  /** Each of them as the writer writes it. */
  <T> HashedText all(Collection<T> values, Consumer<T> writer) {
    add(values.size());
    values.forEach(writer);
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
