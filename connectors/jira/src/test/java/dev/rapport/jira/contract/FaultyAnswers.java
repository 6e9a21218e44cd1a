package dev.rapport.jira.contract;

import java.util.List;
import java.util.Optional;

/** What the stand-in's own faults make wrong in its answers, by the name of each. */
final class FaultyAnswers {
  private static final List<KnownFault> ALL =
      List.of(
          KnownFault.of("html", ".* -> 200: .*response.(body|contentType|status).*"),
          KnownFault.of("cut-json", ".* -> 200: .*response.body.schema.invalidJson.*"));

  private FaultyAnswers() {}

  /** What a fault is forgiven; empty for one whose answers are as published. */
  static Optional<KnownFault> of(String spec) {
    String name = spec.replaceFirst(":.*", "");
    return ALL.stream().filter(fault -> fault.name().equals(name)).findFirst();
  }
}
