package dev.rapport.engine.report;

import dev.rapport.engine.involvement.Account;
import dev.rapport.engine.involvement.Account.Band;
import java.util.EnumMap;
import java.util.Map;

/** A side's accounts while the tickets come in. */
final class AccountTally {
  private final int k;
  private final Map<Band, Integer> bands = new EnumMap<>(Band.class);
  private final IntList words = new IntList();
  private int unexplained;

  /** Of which a median rests on at least k accounts. */
  AccountTally(int k) {
    this.k = k;
  }

  void add(Account account) {
    bands.merge(account.band(), 1, Integer::sum);
    words.add(account.words());
    unexplained += account.unexplained();
  }

  void addAll(AccountTally other) {
    other.bands.forEach((band, count) -> bands.merge(band, count, Integer::sum));
    words.addAll(other.words);
    unexplained += other.unexplained;
  }

  Accounts accounts() {
    return new Accounts(
        words.size(),
        bands.getOrDefault(Band.EMPTY, 0),
        bands.getOrDefault(Band.BRIEF, 0),
        bands.getOrDefault(Band.FULL, 0),
        words.median(k),
        unexplained);
  }
}
