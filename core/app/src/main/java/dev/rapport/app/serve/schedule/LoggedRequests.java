package dev.rapport.app.serve.schedule;

import dev.rapport.app.serve.metric.RequestIds;
import dev.rapport.engine.store.Hints;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.slf4j.MDC;

/**
 * Has what this thread logs carry the ids of the requests whose hints it follows: so one finds from
 * a webhook to the read and the write, on whichever node they were made.
 */
final class LoggedRequests {
  /** Many hints are followed at once in a flood; a line of a log stays a line. */
  private static final int MOST = 8;

  private LoggedRequests() {}

  /** Does it under the ids of these. */
  static boolean with(List<Hints.Waiting> hints, BooleanSupplier work) {
    String requests = ids(hints);
    if (requests.isEmpty()) {
      return work.getAsBoolean();
    }
    MDC.put(RequestIds.KEY, requests);
    try {
      return work.getAsBoolean();
    } finally {
      MDC.remove(RequestIds.KEY);
    }
  }

  /** The ids with commas between, each once; "" where the hints came with none. */
  static String ids(List<Hints.Waiting> hints) {
    return hints.stream()
        .map(Hints.Waiting::request)
        .filter(request -> !request.isEmpty())
        .flatMap(request -> List.of(request.split(",", -1)).stream())
        .distinct()
        .limit(MOST)
        .collect(Collectors.joining(","));
  }
}
