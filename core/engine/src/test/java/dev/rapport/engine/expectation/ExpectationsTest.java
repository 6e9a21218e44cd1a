package dev.rapport.engine.expectation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engine.insight.WorkingDay;
import dev.rapport.model.time.Elapsed;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExpectationsTest {
  private static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");
  private static final Subject MAIL = new Subject("incident", "mail");
  private static final Subject VPN = new Subject("incident", "vpn");
  private static final Subject REQUEST = new Subject("request", null);

  @Test
  void ofTwentyLikeItHalfAndSixInSevenAreKnown() {
    Expectation expectation = expect(hours(MAIL, 20, true), MAIL, 0);

    assertThat(expectation.known()).isTrue();
    assertThat(expectation.n()).isEqualTo(20);
    assertThat(expectation.basis()).containsExactly("type", "service");
    assertThat(expectation.calendar().p50()).hasHours(10);
    assertThat(expectation.calendar().p85()).hasHours(17);
    assertThat(expectation.business()).isEqualTo(expectation.calendar());
  }

  @Test
  void nineteenAreTooFew() {
    Expectation expectation = expect(hours(MAIL, 19, true), MAIL, 0);

    assertThat(expectation.known()).isFalse();
    assertThat(expectation.n()).isEqualTo(19);
    assertThat(expectation.reason()).contains("fewer than 20");
    assertThat(expectation.calendar()).isEqualTo(Expectation.Band.UNKNOWN);
  }

  @Test
  void tooFewOfItsServiceWidenToItsType() {
    List<PastWait> past = new ArrayList<>(hours(MAIL, 15, true));
    past.addAll(hours(VPN, 15, true));
    past.addAll(hours(REQUEST, 40, true));

    assertThat(expect(past, MAIL, 0).basis()).containsExactly("type");
    assertThat(expect(past, MAIL, 0).n()).isEqualTo(30);
    assertThat(expect(past, new Subject("change", "vpn"), 0).basis()).isEmpty();
    assertThat(expect(past, REQUEST, 0).basis()).containsExactly("type");
  }

  @Test
  void aServiceCanCarryWhereATypeCannot() {
    List<PastWait> past = hours(MAIL, 25, true);

    assertThat(expect(past, new Subject("request", "mail"), 0).basis()).containsExactly("service");
  }

  @Test
  void withAllStillOpenNothingIsPromised() {
    Expectation expectation = expect(hours(MAIL, 30, false), MAIL, 0);

    assertThat(expectation.known()).isFalse();
    assertThat(expectation.reason()).isEqualTo("too many comparable tickets are still open");
  }

  @Test
  void aCurveThatStopsHalfwayPromisesHalf() {
    List<PastWait> past = new ArrayList<>(hours(MAIL, 30, true).subList(0, 20));
    past.addAll(hours(MAIL, 30, false).subList(20, 30));
    Expectation expectation = expect(past, MAIL, 0);

    assertThat(expectation.known()).isTrue();
    assertThat(expectation.calendar().half()).isPresent();
    assertThat(expectation.calendar().promise()).isEmpty();
    assertThat(
            new ExpectationWords("done", WorkingDay.AROUND_THE_CLOCK)
                .say(expectation, Elapsed.ZERO))
        .contains("six in seven within a time not yet known");
  }

  @Test
  void anOldTicketIsComparedWithThoseThatWaitedAsLong() {
    Expectation expectation = expect(hours(MAIL, 40, true), MAIL, 20);

    assertThat(expectation.n()).isEqualTo(20);
    assertThat(expectation.calendar().p50()).hasHours(30);
    assertThat(expect(hours(MAIL, 40, true), MAIL, 21).known()).isFalse();
  }

  @Test
  void whatIsOlderThanTheWindowOrYoungerThanTheMomentSaysNothing() {
    List<PastWait> past = hours(MAIL, 20, true);

    assertThat(Expectations.of(past, NOW.plus(Duration.ofDays(200))).of(MAIL, Elapsed.ZERO).n())
        .isZero();
    assertThat(Expectations.of(past, NOW.minus(Duration.ofDays(10))).of(MAIL, Elapsed.ZERO).n())
        .isZero();
  }

  @Test
  void inWordsBusinessTimeComesFirstAndTheCalendarIsNamedOnce() {
    WorkingDay day = new WorkingDay("Mon-Fri 9-17 Berlin", Duration.ofHours(8));
    ExpectationWords words = new ExpectationWords("answered", day);
    List<PastWait> past = hours(MAIL, 60, true);

    assertThat(words.say(expect(past, MAIL, 0), age(0)))
        .isEqualTo(
            "Of 60 tickets like this one (same type and service), half were answered within 3 d 6 h,"
                + " six in seven within 6 d 3 h of business time, Mon-Fri 9-17 Berlin (1 d 6 h and"
                + " 2 d 3 h by the clock); this one is at 0 s.");
    assertThat(words.promise(expect(past, MAIL, 0)))
        .isEqualTo(
            "Of tickets like this one (same type and service) half were answered within 3 d 6 h,"
                + " six in seven within 6 d 3 h of business time, Mon-Fri 9-17 Berlin (1 d 6 h and"
                + " 2 d 3 h by the clock).");
    assertThat(words.brief(expect(past, MAIL, 0), age(9)))
        .isEqualTo(
            "half of 60 such tickets were answered within 3 d 6 h, six in seven within 6 d 3 h;"
                + " this one is at 1 d 1 h");
    assertThat(words.say(expect(past, MAIL, 4), age(4)))
        .startsWith("Of 56 tickets like this one (same type and service) that had waited as long,")
        .endsWith("this one is at 4 h.");
    assertThat(words.say(expect(List.of(), MAIL, 0), age(0)))
        .isEqualTo("Not yet known: fewer than 20 comparable tickets waited as long.");
  }

  @Test
  void whereNobodyRestsOneClockIsEnough() {
    assertThat(
            new ExpectationWords("done", WorkingDay.AROUND_THE_CLOCK)
                .say(expect(hours(MAIL, 60, true), MAIL, 0), age(30)))
        .isEqualTo(
            "Of 60 tickets like this one (same type and service), half were done within 1 d 6 h,"
                + " six in seven within 2 d 3 h; this one is at 1 d 6 h.");
  }

  private static Expectation expect(List<PastWait> past, Subject subject, int ageInHours) {
    return Expectations.of(past, NOW).of(subject, age(ageInHours));
  }

  private static Elapsed age(int hours) {
    return new Elapsed(Duration.ofHours(hours), Duration.ofHours(hours));
  }

  /** Waits of 1 hour, 2 hours and so on. */
  private static List<PastWait> hours(Subject subject, int count, boolean reached) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(hour -> new PastWait(subject, NOW.minus(Duration.ofDays(5)), age(hour), reached))
        .toList();
  }
}
