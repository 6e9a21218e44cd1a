package dev.rapport.jira.decode;

import dev.rapport.jira.json.JiraStatus;
import dev.rapport.model.Status;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The category of every status of the site: a history names statuses by id alone.
 *
 * @param categories by status id; a status that has none is absent
 */
public record StatusCatalog(Map<String, Status.Category> categories) {
  /** Nothing is known yet. */
  public static final StatusCatalog EMPTY = new StatusCatalog(Map.of());

  public StatusCatalog {
    categories = Map.copyOf(categories);
  }

  /** What the site answers when it is asked for its statuses. */
  public static StatusCatalog of(List<JiraStatus> statuses) {
    Map<String, Status.Category> categories = new TreeMap<>();
    for (JiraStatus status : statuses) {
      category(status)
          .ifPresent(
              category ->
                  Optional.ofNullable(status.id()).ifPresent(id -> categories.put(id, category)));
    }
    return new StatusCatalog(categories);
  }

  /** A status with the name it had then and the category it has now. */
  public Status status(String id, @Nullable String name) {
    return new Status(id, name == null || name.isBlank() ? id : name, categories.get(id));
  }

  /** Short, to be remembered: {@code 1=new 3=done}. */
  public String toText() {
    return new TreeMap<>(categories)
        .entrySet().stream()
            .map(entry -> entry.getKey() + "=" + entry.getValue().name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(" "));
  }

  /** Reads {@link #toText()}; what cannot be read is left out, and asked for again. */
  public static StatusCatalog ofText(String text) {
    Map<String, Status.Category> categories = new TreeMap<>();
    for (String entry : text.split(" ", -1)) {
      int equals = entry.indexOf('=');
      if (equals > 0) {
        category(entry.substring(equals + 1))
            .ifPresent(category -> categories.put(entry.substring(0, equals), category));
      }
    }
    return new StatusCatalog(categories);
  }

  /** The category that Jira gives a status; empty for {@code undefined}. */
  public static Optional<Status.Category> category(JiraStatus status) {
    return Optional.ofNullable(status.statusCategory())
        .map(JiraStatus.StatusCategory::key)
        .flatMap(StatusCatalog::category);
  }

  private static Optional<Status.Category> category(String key) {
    return Arrays.stream(Status.Category.values())
        .filter(category -> category.name().equalsIgnoreCase(key))
        .findFirst();
  }
}
