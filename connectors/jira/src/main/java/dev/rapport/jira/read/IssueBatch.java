package dev.rapport.jira.read;

import dev.rapport.jira.json.Issue;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The issues that one fetch hands over.
 *
 * @param issues oldest birth first, each once
 * @param bornNext where the next fetch of the sweep begins; null when the sweep is over
 * @param servedAt by the host's clock, at the first page; null where it did not say
 */
record IssueBatch(List<Issue> issues, @Nullable Instant bornNext, @Nullable Instant servedAt) {}
