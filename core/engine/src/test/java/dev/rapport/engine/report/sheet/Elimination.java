package dev.rapport.engine.report.sheet;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * What follows from sums of unknowns, by fraction-free elimination: an unknown can be had exactly
 * if its unit vector does not raise the rank of the equations.
 */
public final class Elimination {
  private final int unknowns;
  private final List<BigInteger[]> equations = new ArrayList<>();

  /** Of so many unknowns nothing was published yet. */
  public Elimination(int unknowns) {
    this.unknowns = unknowns;
  }

  /** The sum of these unknowns was published. */
  public void sum(List<Integer> of) {
    equations.add(vector(of));
  }

  /** Whether this unknown follows. */
  public boolean determines(int unknown) {
    List<BigInteger[]> more = new ArrayList<>(equations);
    more.add(vector(List.of(unknown)));
    return rank(more) == rank(equations);
  }

  private BigInteger[] vector(List<Integer> ones) {
    BigInteger[] vector = new BigInteger[unknowns];
    for (int i = 0; i < unknowns; i++) {
      vector[i] = ones.contains(i) ? BigInteger.ONE : BigInteger.ZERO;
    }
    return vector;
  }

  private int rank(List<BigInteger[]> rows) {
    List<BigInteger[]> left = new ArrayList<>(rows);
    int rank = 0;
    for (int column = 0; column < unknowns; column++) {
      int at = column;
      BigInteger[] pivot =
          left.stream().filter(row -> row[at].signum() != 0).findFirst().orElse(null);
      if (pivot != null) {
        rank++;
        left.remove(pivot);
        left.replaceAll(row -> without(row, pivot, at));
      }
    }
    return rank;
  }

  private BigInteger[] without(BigInteger[] row, BigInteger[] pivot, int column) {
    BigInteger[] result = new BigInteger[unknowns];
    for (int i = 0; i < unknowns; i++) {
      result[i] = row[i].multiply(pivot[column]).subtract(pivot[i].multiply(row[column]));
    }
    return result;
  }
}
