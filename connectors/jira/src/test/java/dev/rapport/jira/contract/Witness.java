package dev.rapport.jira.contract;

import dev.rapport.testkit.SharedData;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Watches everything that the connector says to a stand-in, and everything that the stand-in
 * answers, and holds it against what Atlassian publishes. Every stand-in of these tests has one and
 * closes it with itself, so that a test whose calls are not as published fails. Where Atlassian's
 * files are not at hand nothing is watched; {@link JiraContractTest} is skipped then and says so.
 */
public final class Witness implements AutoCloseable {
  private static final boolean AWAKE = SharedData.find("specs/jira-cloud-v3.json").isPresent();

  /** Confluence, and webhooks of administrators. */
  private static final List<String> UNDESCRIBED = List.of("/wiki/", "/rest/webhooks/");

  private final Set<String> complaints = new LinkedHashSet<>();
  private final List<KnownFault> excused = new ArrayList<>();

  /** Answers that differ in their digits alone are looked at once: large sites give thousands. */
  private final Set<UUID> looked = new HashSet<>();

  private long seen;

  /** Looks at an exchange. An answer that a test scripted is the test's to answer for. */
  public synchronized void saw(Exchange exchange) {
    if (!AWAKE || UNDESCRIBED.stream().anyMatch(exchange.target()::startsWith)) {
      return;
    }
    seen++;
    MakersDescription description = Descriptions.of(exchange.target());
    Stream<String> answer =
        exchange.scripted() || exchange.status() == 0 || !isNew(exchange)
            ? Stream.empty()
            : description.againstAnswer(exchange).stream().filter(this::isUnexpected);
    Stream.concat(description.againstRequest(exchange).stream(), answer).forEach(complaints::add);
  }

  /** Most answers are told from their shape; only another shape is worth a closer look. */
  private boolean isNew(Exchange exchange) {
    return looked.add(key(exchange.shape())) && looked.add(key("kind " + exchange.kind()));
  }

  private static UUID key(String text) {
    return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  private boolean isUnexpected(String complaint) {
    return excused.stream().noneMatch(fault -> fault.explains(complaint));
  }

  /** Answers will be wrong on purpose: by a fault that is switched on, written as for a command. */
  public synchronized void excuse(String fault) {
    FaultyAnswers.of(fault).ifPresent(excused::add);
  }

  /** How many exchanges were looked at; none where Atlassian's files are not at hand. */
  synchronized long seen() {
    return seen;
  }

  /** What was wrong so far, a line each. */
  synchronized List<String> complaints() {
    return List.copyOf(complaints);
  }

  /**
   * Gives the verdict on what it saw since the last one.
   *
   * @throws AssertionError when anything was not as published
   */
  @Override
  public synchronized void close() {
    List<String> told = complaints();
    complaints.clear();
    if (!told.isEmpty()) {
      throw new AssertionError("Not as Atlassian publishes it:\n" + String.join("\n", told));
    }
  }

  /** Each is large: read once, when it is first needed. */
  private static final class Descriptions {
    static MakersDescription of(String target) {
      if (target.startsWith("/rest/servicedeskapi")) {
        return Service.FILE;
      }
      return target.startsWith("/rest/api/3") ? Cloud.FILE : DataCenter.FILE;
    }

    private static final class Cloud {
      static final MakersDescription FILE =
          MakersDescription.of("specs/jira-cloud-v3.json", "", FileFaults.CLOUD);
    }

    private static final class Service {
      static final MakersDescription FILE =
          MakersDescription.of("specs/jira-service-management.json", "", FileFaults.SERVICE);
    }

    private static final class DataCenter {
      static final MakersDescription FILE =
          MakersDescription.of("specs/jira-data-center-10.3.json", "/rest", FileFaults.DATA_CENTER);
    }
  }
}
