package dev.rapport.app.config;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A configuration that cannot be used, with everything that is wrong with it, top to bottom. */
public final class ConfigException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private static final Comparator<ConfigProblem> TOP_TO_BOTTOM =
      Comparator.comparingInt(ConfigProblem::line).thenComparing(ConfigProblem::key);

  private final transient List<ConfigProblem> problems;

  /** At least one problem, in any order. */
  public ConfigException(List<ConfigProblem> problems) {
    super(problems.stream().map(ConfigProblem::text).collect(Collectors.joining("\n")));
    this.problems = problems.stream().sorted(TOP_TO_BOTTOM).toList();
  }

  /** What is wrong, in the order of the lines. */
  public List<ConfigProblem> problems() {
    return problems;
  }
}
