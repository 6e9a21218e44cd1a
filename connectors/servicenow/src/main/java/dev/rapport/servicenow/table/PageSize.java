package dev.rapport.servicenow.table;

import dev.rapport.connector.HostMemory;

/**
 * How many rows of one table are asked for at once. Large answers are cancelled or cut by a busy
 * host: a size that fails is halved, and after some good answers the next larger one is tried. A
 * step up that fails leads back to the size that worked, and the next try comes twice as late. What
 * worked is remembered for the next process.
 */
public final class PageSize {
  /** A host that cannot answer this much will not answer less. */
  public static final int LEAST = 10;

  private static final String MEMORY = "servicenow.page.";
  private static final int FIRST_PATIENCE = 4;
  private static final int MOST_PATIENCE = 256;

  private final HostMemory memory;
  private final String name;
  private int ceiling;
  private int proven;
  private int settled;
  private int patience = FIRST_PATIENCE;
  private int good;

  public PageSize(HostMemory memory, String table) {
    this.memory = memory;
    this.name = MEMORY + table;
    this.proven =
        memory
            .recall(name)
            .filter(text -> text.matches("\\d{1,6}"))
            .map(Integer::valueOf)
            .orElse(0);
    this.ceiling = proven > 0 ? proven : Integer.MAX_VALUE;
    this.settled = ceiling;
  }

  /** How many to ask for where this many are wanted. */
  public int of(int wanted) {
    return Math.min(wanted, ceiling);
  }

  /**
   * An answer was good. One of few rows says nothing about large ones, nor does one to a smaller
   * question.
   */
  public void worked(int asked, int rows) {
    settled = ceiling;
    if (asked < ceiling || rows * 2 < asked) {
      return;
    }
    if (proven != asked) {
      proven = asked;
      memory.remember(name, Integer.toString(asked));
    }
    good++;
    if (good >= patience) {
      ceiling = asked + asked / 2;
      good = 0;
    }
  }

  /**
   * An answer could not be used.
   *
   * @return whether there is a smaller size to try
   */
  public boolean failed(int asked) {
    good = 0;
    if (proven > 0 && asked > proven) {
      ceiling = proven;
      patience = Math.min(2 * patience, MOST_PATIENCE);
    } else if (asked > LEAST) {
      ceiling = Math.max(LEAST, asked / 2);
      proven = 0;
    }
    return ceiling < asked;
  }

  /** No size helped, so it was not the size: back to what it was before. */
  public void restore() {
    ceiling = settled;
  }
}
