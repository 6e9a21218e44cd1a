package dev.rapport.engine.expectation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rapport.testkit.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class KaplanMeierTest {
  private static final int[] NONE = {};

  @Test
  @Tag(SharedData.TAG)
  void theGliomaDataGiveThePublishedCurve() throws IOException {
    List<String[]> patients =
        Files.readAllLines(SharedData.require("data/glioma-g3.csv")).stream()
            .map(line -> line.split(",", -1))
            .filter(cells -> cells[4].equals("RIT"))
            .toList();
    KaplanMeier curve = KaplanMeier.of(times(patients, "True"), times(patients, "False"));

    assertThat(curve.survival(25)).isCloseTo(0.909, within(0.0005));
    assertThat(curve.survival(53)).isCloseTo(0.779, within(0.0005));
    assertThat(curve.quantile(0.5)).isEmpty();
  }

  @Test
  void thoseWhoComeLateCountFromThen() {
    KaplanMeier curve = KaplanMeier.of(new int[] {2, 10, 5, 4, 3}, NONE, new int[] {1, 2, 4, 0, 0});

    assertThat(IntStream.of(0, 1, 2, 3, 4, 5, 10).mapToObj(curve::survival))
        .usingElementComparator((one, other) -> Math.abs(one - other) < 0.0005 ? 0 : 1)
        .containsExactly(1.0, 1.0, 0.667, 0.444, 0.222, 0.111, 0.0);
  }

  @Test
  void severalThatEndAtOnceAreOneStep() {
    KaplanMeier curve = KaplanMeier.of(new int[] {3, 3, 3, 8}, new int[] {3});

    assertThat(curve.survival(3)).isCloseTo(0.4, within(1e-9));
    assertThat(curve.survival(8)).isZero();
  }

  @Test
  void withEverythingCensoredNothingIsKnown() {
    KaplanMeier curve = KaplanMeier.of(NONE, new int[] {3, 9});

    assertThat(curve.survival(100)).isEqualTo(1);
    assertThat(curve.quantile(0.5)).isEmpty();
    assertThat(KaplanMeier.of(NONE, NONE).quantile(0.5)).isEmpty();
  }

  @Test
  void givingUpAtTheMomentOfAnEventStillCountsAsWaitingAtIt() {
    assertThat(KaplanMeier.of(new int[] {5}, new int[] {5}).survival(5)).isEqualTo(0.5);
  }

  @Test
  void givenTheAgeOnlyLongerWaitsSpeak() {
    KaplanMeier curve = KaplanMeier.of(new int[] {1, 2, 3, 4, 5, 6, 7, 8}, NONE);

    assertThat(curve.quantile(0.5)).hasValue(4);
    assertThat(curve.quantileBeyond(4, 0.5)).hasValue(6);
    assertThat(curve.beyond(4)).isEqualTo(4);
    assertThat(curve.quantileBeyond(8, 0.5)).isEmpty();
  }

  @Property
  void withNothingOpenAQuantileIsTheLowerOrderStatistic(
      @ForAll @Size(min = 1, max = 300) List<@IntRange(max = 1_000) Integer> waits,
      @ForAll @IntRange(min = 1, max = 100) int percent) {
    int[] sorted = waits.stream().mapToInt(Integer::intValue).sorted().toArray();
    int rank = (percent * sorted.length + 99) / 100;

    assertThat(KaplanMeier.of(sorted, NONE).quantile(percent / 100.0)).hasValue(sorted[rank - 1]);
  }

  @Property
  void theCurveNeverRises(
      @ForAll List<@IntRange(max = 50) Integer> reached,
      @ForAll List<@IntRange(max = 50) Integer> censored) {
    KaplanMeier curve = KaplanMeier.of(array(reached), array(censored));
    double before = 1;
    for (int t = 0; t <= 50; t++) {
      assertThat(curve.survival(t)).isBetween(0.0, before);
      before = curve.survival(t);
    }
  }

  private static int[] times(List<String[]> patients, String event) {
    return patients.stream()
        .filter(cells -> cells[5].equals(event))
        .mapToInt(cells -> Integer.parseInt(cells[6]))
        .toArray();
  }

  private static int[] array(List<Integer> numbers) {
    return Arrays.stream(numbers.toArray(Integer[]::new)).mapToInt(Integer::intValue).toArray();
  }
}
