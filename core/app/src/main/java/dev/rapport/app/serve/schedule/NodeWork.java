package dev.rapport.app.serve.schedule;

import com.github.kagkarlsson.scheduler.Scheduler;
import dev.rapport.app.HostHold;
import dev.rapport.app.Session;
import dev.rapport.app.WriteDesk;
import dev.rapport.app.config.Approval;
import dev.rapport.app.config.HostConfig;
import dev.rapport.app.serve.Serving;
import dev.rapport.app.serve.Work;
import dev.rapport.engine.writeback.ApplyResult;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/** The work of one node, from its start until it is closed. */
public final class NodeWork implements Work, AutoCloseable {
  private static final Duration LAST_HINTS = Duration.ofSeconds(20);
  private static final int SPARE_THREADS = 2;

  private final Serving serving;
  private final News news;
  private final Writing writing;
  private final HintWatch hints;
  private final Schedule schedule;
  private final ReportSchedule reports;
  private final Scheduler scheduler;
  private final AtomicBoolean stopping = new AtomicBoolean();

  /** Nothing is done before {@link #start}. */
  public NodeWork(Serving serving) {
    this.serving = serving;
    Doors doors = new Doors();
    news = new News(serving.feed());
    writing = new Writing(serving, doors, new Promised(), news);
    HintFollower follower = new HintFollower(serving, doors, writing, news);
    hints = new HintWatch(serving, follower);
    schedule = new Schedule(serving, new HostWork(serving, writing, follower, news, stopping::get));
    reports = new ReportSchedule(serving);
    Session session = serving.session();
    scheduler =
        new OurScheduler(
                session.store().connections(),
                Stream.concat(schedule.tasks().stream(), Stream.of(reports.task())).toList(),
                UUID.randomUUID().toString(),
                session.config().hosts().size() + SPARE_THREADS,
                serving.clock())
            .build();
  }

  /** Begins with what is due. */
  public void start() {
    schedule.keep(scheduler);
    reports.keep(scheduler);
    scheduler.start();
    hints.start();
  }

  /** The configuration has changed: hosts may be new, paces others. */
  public void reconfigured() {
    schedule.keep(scheduler);
    reports.keep(scheduler);
  }

  @Override
  public void hinted() {
    hints.wake();
  }

  @Override
  public void readSoon(String host) {
    schedule.soon(scheduler, Job.SYNC, host);
  }

  @Override
  public Optional<WriteDesk.Preview> preview(String host) {
    return host(host).flatMap(writing::preview);
  }

  @Override
  public Optional<ApplyResult> writeSample(String host) {
    Optional<HostHold> hold = HostHold.take(serving.session(), host, "rapport serve");
    return hold.flatMap(
        it -> {
          try (it) {
            Optional<ApplyResult> wrote = host(host).flatMap(config -> writing.sample(it, config));
            wrote.ifPresent(news::wrote);
            return wrote;
          }
        });
  }

  @Override
  public void agree(String host) {
    host(host)
        .filter(config -> config.approval() == Approval.FIRST)
        .ifPresent(
            config -> serving.session().store().approvals().give(host, serving.clock().instant()));
    schedule.soon(scheduler, Job.WRITE, host);
  }

  private Optional<HostConfig> host(String name) {
    return serving.session().config().host(name);
  }

  /** Ends behind the pages and batches in hand; others take the rest up at once. */
  @Override
  public void close() {
    stopping.set(true);
    scheduler.stop();
    hints.end(LAST_HINTS);
  }
}
