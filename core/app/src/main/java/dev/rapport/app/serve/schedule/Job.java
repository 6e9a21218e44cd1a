package dev.rapport.app.serve.schedule;

import dev.rapport.app.HostHold;
import dev.rapport.app.config.HostConfig;
import dev.rapport.app.config.ServeConfig;
import java.time.Duration;
import java.util.Optional;

/** What is done on a host in its turn. */
enum Job {
  /** Reads what changed. */
  SYNC("sync"),
  /** Looks over everything. */
  SWEEP("sweep"),
  /** Writes what time alone changed. */
  PLAN("plan"),
  /** Writes what somebody agreed to, once. */
  WRITE("write");

  private final String id;

  Job(String id) {
    this.id = id;
  }

  /** Its name in the store, which stays. */
  String id() {
    return id;
  }

  void run(HostWork work, HostHold hold, HostConfig host) {
    switch (this) {
      case SYNC -> work.sync(hold, host);
      case SWEEP -> work.sweep(hold, host);
      case PLAN -> work.plan(hold, host);
      case WRITE -> work.write(hold, host);
    }
  }

  /** How often it is done; empty for once. */
  Optional<Duration> pace(ServeConfig serve) {
    return switch (this) {
      case SYNC -> Optional.of(serve.every().sync());
      case SWEEP -> Optional.of(serve.every().sweep());
      case PLAN -> Optional.of(serve.every().plan());
      case WRITE -> Optional.empty();
    };
  }
}
