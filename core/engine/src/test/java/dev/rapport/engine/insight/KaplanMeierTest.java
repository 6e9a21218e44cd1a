package dev.rapport.engine.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rapport.testkit.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
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
  void beforeTheFirstEventEverybodyWaits() {
    assertThat(KaplanMeier.of(new int[] {5, 7}, NONE).survival(4)).isEqualTo(1);
    assertThat(KaplanMeier.of(NONE, new int[] {3}).survival(9)).isEqualTo(1);
  }

  @Test
  void givingUpAtTheMomentOfAnEventStillCountsAsWaitingAtIt() {
    assertThat(KaplanMeier.of(new int[] {5}, new int[] {5}).survival(5)).isEqualTo(0.5);
  }

  @Test
  void nothingAtAllHasNoQuantile() {
    assertThat(KaplanMeier.of(NONE, NONE).quantile(0.5)).isEmpty();
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
