package dev.rapport.suite.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonPrimitive;
import dev.rapport.engine.store.Store;
import dev.rapport.model.ActorId;
import dev.rapport.model.Stamp;
import dev.rapport.model.TicketEvent;
import dev.rapport.sandbox.jira.JiraSandbox;
import dev.rapport.sandbox.jira.site.Comment;
import dev.rapport.sandbox.jira.site.Issue;
import dev.rapport.sandbox.servicenow.store.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Others beside us on three hosts: an integration that answers everything that we write, in the
 * name of somebody who is nowhere said to be a bot, and a person who works with our account.
 */
class EchoTest {
  /** So many runs until nothing is left to write, with an answer to each write of each run. */
  private static final int ROUNDS = 4;

  @TempDir Path folder;
  private World world;
  private Office office;
  private Map<String, Integer> answered = new TreeMap<>();

  @BeforeEach
  void withWordsOnEveryTicket() throws IOException {
    world = new World(3);
    world.liveOn(0);
    office = new Office(folder, world);
    Path config = folder.resolve("rapport.yaml");
    Files.writeString(
        config,
        Files.readString(config)
            .replace("summary: row,", "summary: row, tags: true, work-note: true,")
            .replace("summary: property,", "summary: property, labels: true, comment: true,"));
  }

  @AfterEach
  void closed() {
    world.close();
  }

  @Test
  void anIntegrationThatTouchesEachTicketThatWeWriteIsNotAnsweredForEver() {
    List<Long> writes = new ArrayList<>();
    do {
      writes.add(writesOfARun());
      answer();
    } while (writes.get(writes.size() - 1) > 0 && writes.size() < 2 * ROUNDS);

    assertThat(writes).as("writes by run").hasSizeLessThanOrEqualTo(ROUNDS).endsWith(0L);
    assertThat(answered).as("tickets that were answered").hasSizeGreaterThan(30);
    assertThat(world.deeds.wrong()).isEmpty();
  }

  @Test
  void whatAnIntegrationCopiesOfOursIsNotOurs() {
    writesOfARun();
    world.sites().forEach(EchoTest::copyOurWordsAndLabels);
    writesOfARun();
    writesOfARun();
    writesOfARun();

    assertThat(writesOfARun()).isZero();
    for (JiraSandbox site : world.sites()) {
      Issue other = site.issues().find("IT-2").orElseThrow();
      assertThat(other.comments().stream().filter(comment -> !isOurs(site, comment)))
          .anyMatch(comment -> comment.body().toString().contains("Whose turn: "));
      assertThat(other.value("labels").toString()).contains("rapport-thanks");
    }
  }

  @Test
  void whoeverWorksWithOurAccountIsStillAPerson() {
    writesOfARun();
    world.clock.advance(Duration.ofDays(1));
    Instant moment = world.clock.instant().truncatedTo(ChronoUnit.SECONDS);
    for (JiraSandbox site : world.sites()) {
      site.issues().comment("IT-1", site.account().id(), "Which floor is it on?");
    }
    Table incidents = world.snow.tables().table("incident");
    String incident = incidents.rows().get(0).sysId();
    incidents.update(incident, Map.of("comments", "Which floor is it on?"), world.snow.user());
    assertThat(office.run("sync")).as(office.said()).isZero();

    List<Stamp> comments = comments();
    Set<ActorId> ourAccounts =
        comments.stream()
            .filter(stamp -> stamp.at().equals(moment))
            .map(Stamp::actor)
            .collect(Collectors.toSet());
    assertThat(ourAccounts).hasSize(3);
    assertThat(comments.stream().filter(stamp -> ourAccounts.contains(stamp.actor())))
        .as("what was said now is a person's act, what we wrote before is none")
        .hasSizeGreaterThan(20)
        .allMatch(stamp -> stamp.ours() == stamp.at().isBefore(moment));
  }

  /** All comments of all hosts that are known; a journal entry of ours is left out in reading. */
  private List<Stamp> comments() {
    List<Stamp> comments = new ArrayList<>();
    try (Store store = Store.open("jdbc:sqlite:" + office.store())) {
      store
          .tickets()
          .forEach(
              history ->
                  history.events().stream()
                      .filter(TicketEvent.Commented.class::isInstance)
                      .map(TicketEvent::stamp)
                      .forEach(comments::add));
    }
    return comments;
  }

  /** A run a day later; how many writes hosts carried out in it. */
  private long writesOfARun() {
    world.clock.advance(Duration.ofDays(1));
    world.begin();
    assertThat(office.run("once", "--yes")).as(office.said()).isZero();
    return world.deeds.ofThisRun().values().stream().mapToLong(Long::longValue).sum();
  }

  /** Each ticket that was written since the last time gets a word and a touch. */
  private void answer() {
    Map<String, Integer> now = new TreeMap<>();
    world.deeds.done().forEach((place, deeds) -> now.put(place, deeds.size()));
    now.forEach(
        (place, deeds) -> {
          if (deeds > answered.getOrDefault(place, 0)) {
            touch(place.substring(0, place.indexOf(' ')), place.substring(place.indexOf(' ') + 1));
          }
        });
    answered = now;
  }

  private void touch(String host, String ticket) {
    if (host.equals("snow")) {
      world
          .snow
          .tables()
          .table("incident")
          .update(ticket, Map.of("work_notes", "synchronised"), "admin");
      return;
    }
    JiraSandbox site = host.equals("cloud") ? world.cloud : world.dataCenter;
    Issue issue = site.issues().find(ticket).orElseThrow();
    site.issues().comment(issue.key(), integration(site), "synchronised");
    JsonArray labels = new JsonArray();
    if (issue.value("labels") instanceof JsonArray before) {
      labels.addAll(before);
    }
    labels.add("synced-" + issue.comments().size());
    site.issues()
        .change(issue.key(), integration(site), Map.of("labels", labels), site.site().now(), null);
  }

  private static void copyOurWordsAndLabels(JiraSandbox site) {
    Comment ours =
        site.issues().find("IT-1").orElseThrow().comments().stream()
            .filter(comment -> isOurs(site, comment))
            .findFirst()
            .orElseThrow();
    site.issues()
        .comment("IT-2", integration(site), ours.body(), site.site().now(), null, Map.of());
    JsonArray labels = new JsonArray();
    labels.add(new JsonPrimitive("rapport-thanks"));
    site.issues()
        .change("IT-2", integration(site), Map.of("labels", labels), site.site().now(), null);
  }

  private static boolean isOurs(JiraSandbox site, Comment comment) {
    return comment.author().equals(site.account().id());
  }

  /** Somebody who reported an issue lends the integration an account. */
  private static String integration(JiraSandbox site) {
    return String.valueOf(site.issues().find("DEV-1").orElseThrow().text("reporter"));
  }
}
