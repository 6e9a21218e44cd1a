package dev.rapport.sandbox.company;

import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;

/** Tells one story: who calls, what about, and how it goes. */
final class Narrator {
  private final Script script;
  private final Company company;
  private final SplittableRandom random;

  Narrator(Script script, Company company, SplittableRandom random) {
    this.script = script;
    this.company = company;
    this.random = random;
  }

  /** A story that was opened then, told up to the present. */
  Story story(Instant opened, Instant now) {
    Person caller = caller();
    Words words = new Words(script, random, caller);
    Topic topic = topic().reported(opened.getEpochSecond()).worded(words::filled);
    Pen pen = new Pen(company, random, words, topic, caller, opened);
    if (topic.isPolicy()) {
      Plots.policy(pen);
    } else if (topic.outcome() != null) {
      Plots.urgent(pen);
    } else {
      Plots.any(random, pen);
    }
    List<Beat> told = pen.beats().stream().filter(beat -> beat.at().isBefore(now)).toList();
    return new Story(topic, caller, urgency(), opened, told);
  }

  /** Some people call more often than others. */
  private Person caller() {
    int count = company.requesters().size();
    return company.requesters().get(Math.min(random.nextInt(count), random.nextInt(count)));
  }

  /** Security and rules come up less often than the rest. */
  private Topic topic() {
    Topic topic = script.topics().get(random.nextInt(script.topics().size()));
    boolean rare = topic.team().equals("security") && random.nextInt(3) > 0;
    return rare ? topic() : topic;
  }

  private int urgency() {
    int drawn = random.nextInt(10);
    return drawn == 0 ? 1 : drawn < 7 ? 2 : 3;
  }
}
