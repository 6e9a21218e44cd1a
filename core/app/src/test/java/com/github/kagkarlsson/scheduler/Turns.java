package com.github.kagkarlsson.scheduler;

import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/** Turns the wheels of a scheduler that was not started, one at a time. */
public final class Turns {
  private Turns() {}

  /** Runs what is due, on this thread where it was built with {@link #here}. */
  public static void due(Scheduler scheduler) {
    scheduler.executeDue();
  }

  /** Looks for work whose node was killed. */
  public static void dead(Scheduler scheduler) {
    scheduler.detectDeadExecutions();
  }

  /** Runs everything on the thread that asks for it. */
  public static ExecutorService here() {
    return new AbstractExecutorService() {
      @Override
      public void execute(Runnable work) {
        work.run();
      }

      @Override
      public void shutdown() {}

      @Override
      public List<Runnable> shutdownNow() {
        return List.of();
      }

      @Override
      public boolean isShutdown() {
        return false;
      }

      @Override
      public boolean isTerminated() {
        return true;
      }

      @Override
      public boolean awaitTermination(long timeout, TimeUnit unit) {
        return true;
      }
    };
  }
}
