package dev.rapport.engine.pair;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads which tickets the target of a reference may mean: an address of a configured host with a
 * ticket in it, or a bare key, number or id, which may be of any host but the reference's own.
 */
final class TargetReader {
  private static final Pattern ADDRESS = Pattern.compile("(?i)https?://\\S+");
  private static final Pattern SYS_ID = Pattern.compile("(?i)[0-9a-f]{32}");

  /** The page of one issue, on its own, in a list, in the portal or on a board. */
  private static final Pattern ISSUE =
      Pattern.compile(
          "(?:/browse/|/issues/|/portal/\\d+/|[?&]selectedIssue=)([A-Za-z][A-Za-z0-9_]*-\\d+)");

  /** {@code incident.do?sys_id=…}, the portals' {@code …&sys_id=…}, the workspaces' path. */
  private static final Pattern RECORD =
      Pattern.compile("(?i)(?:[?&^=]sys_id=|/record/[a-z0-9_]+/)([0-9a-f]{32})");

  /** {@code incident.do?sysparm_query=number=INC0010001}. */
  private static final Pattern NUMBER = Pattern.compile("[?&^=]number=([A-Za-z0-9_]+)");

  /** A frame carries an address in an address, and a frame may stand in another. */
  private static final int FRAMES = 3;

  private final List<LinkedHost> hosts;

  TargetReader(List<LinkedHost> hosts) {
    this.hosts = hosts;
  }

  /** All tickets that it may mean; none where it is the address of something else. */
  Set<TicketName> names(Reference reference) {
    String target = reference.target().strip();
    return ADDRESS.matcher(target).matches()
        ? addressed(target)
        : bare(reference.from().host(), target);
  }

  private Set<TicketName> addressed(String address) {
    String plain = decoded(address);
    return hosts.stream()
        .filter(host -> BaseAddress.of(host.url()).contains(address))
        .flatMap(host -> ticketIn(host, plain).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private Set<TicketName> bare(String ownHost, String target) {
    return hosts.stream()
        .filter(host -> !host.name().equals(ownHost))
        .map(host -> isId(host, target) ? id(host, target) : key(host, target))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Optional<TicketName> ticketIn(LinkedHost host, String address) {
    return switch (host.tracker()) {
      case JIRA -> first(ISSUE, address).map(key -> key(host, key));
      case SERVICENOW ->
          first(RECORD, address)
              .map(id -> id(host, id))
              .or(() -> first(NUMBER, address).map(number -> key(host, number)));
    };
  }

  private static boolean isId(LinkedHost host, String target) {
    return host.tracker() == Tracker.SERVICENOW && SYS_ID.matcher(target).matches();
  }

  private static TicketName id(LinkedHost host, String id) {
    return new TicketName(host.name(), TicketName.By.ID, id.toLowerCase(Locale.ROOT));
  }

  /** Both trackers write keys and numbers in capitals and find them in any spelling. */
  private static TicketName key(LinkedHost host, String key) {
    return new TicketName(host.name(), TicketName.By.KEY, key.toUpperCase(Locale.ROOT));
  }

  private static Optional<String> first(Pattern pattern, String address) {
    Matcher matcher = pattern.matcher(address);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static String decoded(String address) {
    String plain = address;
    for (int i = 0; i < FRAMES && plain.indexOf('%') >= 0; i++) {
      try {
        plain = URLDecoder.decode(plain, StandardCharsets.UTF_8);
      } catch (IllegalArgumentException e) {
        // A percent sign that encodes nothing: what is decoded by now is the address.
        return plain;
      }
    }
    return plain;
  }
}
