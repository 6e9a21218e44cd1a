package dev.rapport.engine.writeback;

import dev.rapport.connector.HostWrite;
import dev.rapport.engine.store.Store;
import java.util.List;
import java.util.Optional;

/** What has to be written so that a host shows the reports that were published to it. */
record ReportDifferences(Store store, Difference difference) {
  /** One write for each report that the host does not show as it should, by its name. */
  List<HostWrite> on(String host, Doubts doubts) {
    return store.editions().places(host).stream()
        .filter(place -> !doubts.isWithheld(place.report().key()))
        .map(
            place ->
                difference.of(
                    place.report(),
                    place.report().key(),
                    HostWrite.Kind.REPORT,
                    Wanted.report(place.draft()),
                    doubts))
        .flatMap(Optional::stream)
        .toList();
  }
}
