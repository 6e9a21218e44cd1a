package dev.rapport.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.connector.Cursor;
import dev.rapport.connector.HostContext;
import dev.rapport.connector.Page;
import dev.rapport.connector.RawTicket;
import dev.rapport.connector.Source;
import dev.rapport.model.TicketEvent;
import dev.rapport.model.TicketHistory;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What every source promises, whatever its host. A connector's test extends it and hands over a
 * stand-in of its host with at least ten tickets in it.
 */
public abstract class SourceContract {
  /** A stand-in of the host that a test can look into. */
  public interface Host extends AutoCloseable {
    /** The source under test, freshly built. */
    Source source(HostContext context);

    /** How many tickets are in scope. */
    int tickets();

    /** Lets a minute or more pass on the host and changes that many tickets then. */
    void touch(int count);

    /** How many of the calls so far could have changed something. */
    long writingCalls();

    /** The time on the host and for us. */
    SettableClock clock();

    @Override
    void close();
  }

  private Host host;
  private final TransientMemory memory = new TransientMemory();

  /** Starts the stand-in. */
  protected abstract Host start();

  @BeforeEach
  final void startHost() {
    host = start();
  }

  @AfterEach
  final void stopHost() {
    host.close();
  }

  @Test
  void everyTicketArrivesOnce() {
    Sweep sweep = sweep(Cursor.START);

    assertThat(sweep.isComplete()).isTrue();
    assertThat(sweep.sourceIds()).hasSize(host.tickets()).doesNotHaveDuplicates();
  }

  @Test
  void aSecondSweepWithNothingNewHandsOverNothing() {
    Cursor end = sweep(Cursor.START).end();

    assertThat(sweep(end).documents()).isEmpty();
  }

  @Test
  void whatWasTouchedComesAgainAndNothingElse() {
    Cursor end = sweep(Cursor.START).end();
    host.touch(3);

    assertThat(sweep(end).sourceIds()).hasSize(3).doesNotHaveDuplicates();
  }

  @Test
  void theSameCursorGivesTheSameTicketsAgain() {
    Source source = source();
    Page first = source.fetch(Cursor.START);

    assertThat(ids(source.fetch(Cursor.START))).containsAll(ids(first));
    assertThat(ids(source().fetch(Cursor.START))).containsAll(ids(first));
  }

  @Test
  void aSweepGoesOnAfterARestartWhereItWas() {
    Page first = source().fetch(Cursor.START);
    List<String> rest = first.last() ? List.of() : sweep(first.next()).sourceIds();

    assertThat(first.tickets().size() + rest.size()).isGreaterThanOrEqualTo(host.tickets());
  }

  @Test
  void decodingIsPure() {
    Source source = source();
    for (RawTicket document : Sweep.of(source, Cursor.START).documents()) {
      TicketHistory once = source.decode(document);
      host.clock().advance(Duration.ofDays(1));

      assertThat(source.decode(document)).isEqualTo(once);
    }
  }

  @Test
  void everyHistoryBeginsWithItsBirthAndNamesEachEventOnce() {
    Source source = source();
    for (RawTicket document : Sweep.of(source, Cursor.START).documents()) {
      List<TicketEvent> events = source.decode(document).events();

      assertThat(events.get(0)).isInstanceOf(TicketEvent.Created.class);
      assertThat(events).extracting(event -> event.stamp().id()).doesNotHaveDuplicates();
    }
  }

  @Test
  void readingNeverWrites() {
    sweep(Cursor.START);

    assertThat(host.writingCalls()).isZero();
  }

  @Test
  void aCursorCanBeShownToAPerson() {
    assertThat(sweep(Cursor.START).end().value())
        .hasSizeLessThan(8_000)
        .matches(value -> value.codePoints().allMatch(c -> c >= ' ' && c < 127), "is printable");
  }

  /**
   * What the source says of its first ticket, for a golden file: the accounts of its first page and
   * the ticket's events, a line each.
   */
  protected final String firstTicket() {
    Source source = source();
    Page page = source.fetch(Cursor.START);
    List<TicketEvent> events = source.decode(page.tickets().get(0)).events();
    return Stream.concat(page.actors().stream(), events.stream())
        .map(said -> said + "\n")
        .collect(Collectors.joining());
  }

  private Source source() {
    return host.source(HostContexts.of(host.clock(), memory, new CallCount()));
  }

  private Sweep sweep(Cursor from) {
    return Sweep.of(source(), from);
  }

  private static List<String> ids(Page page) {
    return page.tickets().stream().map(RawTicket::sourceId).toList();
  }
}
