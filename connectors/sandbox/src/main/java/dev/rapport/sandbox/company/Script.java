package dev.rapport.sandbox.company;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The raw material of a company, read from {@code company.json}: names, teams, topics and phrases.
 *
 * @param requesters how many people may open tickets
 * @param council the name of the group that speaks for all who open tickets
 * @param staff the name of the group that all who open tickets are in
 * @param phrases by occasion, several for each
 */
record Script(
    List<String> firstNames,
    List<String> lastNames,
    List<String> departments,
    int requesters,
    List<String> sites,
    List<Staffing> teams,
    Staffing vendor,
    String council,
    String staff,
    List<Topic> topics,
    Map<String, List<String>> phrases) {

  /** A team to be filled with people. */
  record Staffing(String name, int people) {}

  static Script read() {
    try (InputStream file =
        Objects.requireNonNull(Script.class.getResourceAsStream("company.json"))) {
      return new Gson().fromJson(new InputStreamReader(file, StandardCharsets.UTF_8), Script.class);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("The company's script is not in the jar", unreadable);
    }
  }
}
