package dev.rapport.suite.published;

import dev.rapport.jira.contract.Exchange;
import dev.rapport.jira.contract.Witness;
import dev.rapport.sandbox.http.Call;
import dev.rapport.sandbox.http.Reply;
import dev.rapport.sandbox.jira.JiraSandbox;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Stand-ins for Jira whose every call and answer is held against what Atlassian publishes. {@link
 * PublishedVerdict} fails the test in which anything was not as published.
 */
public final class Published {
  private static final Set<Witness> WITNESSES = new LinkedHashSet<>();

  /** One for all bad weather: what thousands of sites answer alike is looked at once. */
  private static final Witness IN_BAD_WEATHER = new Witness();

  static {
    List.of("html", "cut-json").forEach(IN_BAD_WEATHER::excuse);
  }

  private Published() {}

  /** A Cloud site that is watched. */
  public static JiraSandbox.Builder cloud() {
    return watched(JiraSandbox.cloud(), new Witness());
  }

  /** A Data Center that is watched. */
  public static JiraSandbox.Builder dataCenter() {
    return watched(JiraSandbox.dataCenter(), new Witness());
  }

  /** A site that is watched and will have faults: what is wrong on purpose is let pass. */
  public static JiraSandbox.Builder inBadWeather(JiraSandbox.Builder site) {
    return watched(site, IN_BAD_WEATHER);
  }

  private static JiraSandbox.Builder watched(JiraSandbox.Builder site, Witness witness) {
    return site.watch(
        (call, reply) -> {
          remember(witness);
          witness.saw(exchange(call, reply));
        });
  }

  /** Only from its first call on: descriptions of sites are made long before their tests. */
  private static synchronized void remember(Witness witness) {
    WITNESSES.add(witness);
  }

  private static Exchange exchange(Call call, Reply reply) {
    String type =
        reply.headers().stream()
            .filter(header -> header.name().equals("Content-Type"))
            .map(Reply.Header::value)
            .findFirst()
            .orElse("");
    return new Exchange(
        call.method(), call.target(), call.body(), reply.status(), type, reply.body(), false);
  }

  /**
   * Gives the verdict on everything since the last one.
   *
   * @throws AssertionError when anything was not as published
   */
  public static void judge() {
    take().forEach(Witness::close);
  }

  private static synchronized List<Witness> take() {
    List<Witness> taken = List.copyOf(WITNESSES);
    WITNESSES.clear();
    return taken;
  }
}
