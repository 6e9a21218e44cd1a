package dev.rapport.engine.text;

import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.SimilarityHashPolicy;
import com.dynatrace.hash4j.similarity.SimilarityHashing;
import dev.rapport.model.HmacSha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.crypto.Mac;

/**
 * Sketches the wording of a text, so that alike texts can be found without keeping a word: b-bit
 * minwise hashing (Li and König, 2010) of its {@linkplain Wording normalised words}, each hashed
 * with a secret first. A sketch is two halves, the first line and the whole; each is 64 components
 * of 4 bits, far too few to say whether a certain word was in the text. Safe to share.
 */
public final class Sketcher {
  /** Components in each half. */
  static final int COMPONENTS = 64;

  /** Bits in each component. */
  static final int BITS = 4;

  private static final int LOOKED_AT = 4_000;
  private static final int FEWEST_WORDS = 2;
  private static final SimilarityHashPolicy POLICY = SimilarityHashing.minHash(COMPONENTS, BITS);

  private final HmacSha256 secret;

  /**
   * A sketcher whose sketches only compare with those made with the same secret.
   *
   * @param secret the store's, at least one byte
   */
  public Sketcher(byte[] secret) {
    this.secret = new HmacSha256(secret);
  }

  /**
   * The sketch of a text: 8 numbers, or none where it has fewer than 2 telling words. The first
   * 4,000 characters count.
   */
  public List<Long> sketch(String text) {
    String beginning = text.substring(0, Math.min(text.length(), LOOKED_AT)).strip();
    Set<String> whole = Wording.of(beginning);
    if (whole.size() < FEWEST_WORDS) {
      return List.of();
    }
    Set<String> title = Wording.of(beginning.lines().findFirst().orElse(""));
    List<Long> sketch = new ArrayList<>(half(title.size() < FEWEST_WORDS ? whole : title));
    sketch.addAll(half(whole));
    return List.copyOf(sketch);
  }

  private List<Long> half(Set<String> words) {
    Mac mac = secret.begin();
    long[] hashes = words.stream().mapToLong(word -> keyed(mac, word)).toArray();
    byte[] signature = POLICY.createHasher().compute(ElementHashProvider.ofValues(hashes));
    ByteBuffer numbers = ByteBuffer.wrap(Arrays.copyOf(signature, COMPONENTS * BITS / 8));
    return IntStream.range(0, COMPONENTS * BITS / 64).mapToObj(i -> numbers.getLong()).toList();
  }

  private static long keyed(Mac mac, String word) {
    return ByteBuffer.wrap(mac.doFinal(word.getBytes(StandardCharsets.UTF_8))).getLong();
  }
}
