package dev.rapport.app.serve.schedule;

import dev.rapport.app.HostHold;
import dev.rapport.app.config.HostConfig;
import dev.rapport.app.config.ServeConfig;
import java.time.Duration;
import java.util.Optional;

/** What is done on a host in its turn. */
enum Job {
  /** Reads what changed. */
  SYNC("sync") {
    @Override
    void run(HostWork work, HostHold hold, HostConfig host) {
      work.sync(hold, host);
    }

    @Override
    Optional<Duration> pace(ServeConfig serve) {
      return Optional.of(serve.every().sync());
    }
  },
  /** Looks over everything. */
  SWEEP("sweep") {
    @Override
    void run(HostWork work, HostHold hold, HostConfig host) {
      work.sweep(hold, host);
    }

    @Override
    Optional<Duration> pace(ServeConfig serve) {
      return Optional.of(serve.every().sweep());
    }
  },
  /** Writes what time alone changed. */
  PLAN("plan") {
    @Override
    void run(HostWork work, HostHold hold, HostConfig host) {
      work.plan(hold, host);
    }

    @Override
    Optional<Duration> pace(ServeConfig serve) {
      return Optional.of(serve.every().plan());
    }
  },
  /** Writes what somebody agreed to, once. */
  WRITE("write") {
    @Override
    void run(HostWork work, HostHold hold, HostConfig host) {
      work.write(hold, host);
    }

    @Override
    Optional<Duration> pace(ServeConfig serve) {
      return Optional.empty();
    }
  };

  private final String id;

  Job(String id) {
    this.id = id;
  }

  /** Its name in the store, which stays. */
  String id() {
    return id;
  }

  abstract void run(HostWork work, HostHold hold, HostConfig host);

  /** How often it is done; empty for once. */
  abstract Optional<Duration> pace(ServeConfig serve);
}
