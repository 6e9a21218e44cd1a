package dev.rapport.jira.read;

import dev.rapport.connector.HostContext;
import dev.rapport.connector.HostMemory;
import dev.rapport.jira.decode.KnownFields;
import dev.rapport.jira.decode.StatusCatalog;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Which statuses and custom fields of a known kind this site has: learnt in one call each,
 * remembered, and asked for again after a day or when an issue names a status that is not known.
 */
final class SiteWords {
  private static final Duration FRESH = Duration.ofDays(1);
  private static final String STATUSES = "jira.statuses";
  private static final String FIELDS = "jira.known-fields";

  private final JiraFace face;
  private final HostContext context;
  private final Set<String> askedInVain = new HashSet<>();

  SiteWords(JiraFace face, HostContext context) {
    this.face = face;
    this.context = context;
  }

  KnownFields fields() {
    return KnownFields.ofText(learnt(FIELDS, () -> KnownFields.of(face.fields()).toText()));
  }

  /** The catalog, with as many of these statuses as the site still has. */
  StatusCatalog statuses(Set<String> named) {
    StatusCatalog known = StatusCatalog.ofText(learnt(STATUSES, this::askForStatuses));
    Set<String> unknown = new HashSet<>(named);
    unknown.removeAll(known.categories().keySet());
    if (!askedInVain.addAll(unknown)) {
      return known;
    }
    StatusCatalog asked = StatusCatalog.ofText(remember(STATUSES, askForStatuses()));
    askedInVain.removeAll(asked.categories().keySet());
    return asked;
  }

  private String askForStatuses() {
    return StatusCatalog.of(face.statuses()).toText();
  }

  private String learnt(String name, Supplier<String> question) {
    return recall(name).orElseGet(() -> remember(name, question.get()));
  }

  private Optional<String> recall(String name) {
    return memory()
        .recall(name)
        .filter(this::isFresh)
        .map(text -> text.substring(text.indexOf(' ') + 1));
  }

  private boolean isFresh(String remembered) {
    try {
      Instant learntAt = Instant.parse(remembered.substring(0, remembered.indexOf(' ')));
      return context.clock().instant().isBefore(learntAt.plus(FRESH));
    } catch (DateTimeException | IndexOutOfBoundsException e) {
      return false;
    }
  }

  private String remember(String name, String text) {
    memory().remember(name, context.clock().instant() + " " + text);
    return text;
  }

  private HostMemory memory() {
    return context.memory();
  }
}
