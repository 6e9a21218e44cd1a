package dev.rapport.jira.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Some of a list, as Jira Service Management hands out all its lists. */
public record ServicePage<T>(@Nullable Boolean isLastPage, @Nullable List<T> values) {
  /** The whole list, asked for page by page: each page by how many came before it. */
  public static <T> List<T> all(IntFunction<ServicePage<T>> startingAt) {
    List<T> all = new ArrayList<>();
    ServicePage<T> page;
    do {
      page = startingAt.apply(all.size());
      all.addAll(page.present());
    } while (page.goesOn());
    return all;
  }

  private List<T> present() {
    return values == null ? List.of() : values;
  }

  private boolean goesOn() {
    return !present().isEmpty() && !Boolean.TRUE.equals(isLastPage);
  }
}
