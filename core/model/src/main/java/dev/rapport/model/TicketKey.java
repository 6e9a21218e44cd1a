package dev.rapport.model;

import java.util.regex.Pattern;

/**
 * The name people use for a ticket, made unique over all hosts: {@code jira:ABC-1}.
 *
 * @param host the configured host's name: lower-case letters, digits and dashes
 * @param key the host's own key or number, without white space or colons, as the host spells it
 */
public record TicketKey(String host, String key) implements Comparable<TicketKey> {
  private static final Pattern HOST = Pattern.compile("[a-z0-9][a-z0-9-]*");
  private static final Pattern KEY = Pattern.compile("[^\\s:\\p{Cntrl}]{1,100}");

  public TicketKey {
    if (!HOST.matcher(host).matches()) {
      throw new IllegalArgumentException("not a host name (letters, digits, dashes): " + host);
    }
    if (!KEY.matcher(key).matches()) {
      throw new IllegalArgumentException("not a ticket key on host " + host);
    }
  }

  /**
   * Reads {@code host:key}.
   *
   * @throws IllegalArgumentException when the text has another form
   */
  public static TicketKey parse(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      throw new IllegalArgumentException("a ticket is named host:key, for example jira:ABC-1");
    }
    return new TicketKey(text.substring(0, colon), text.substring(colon + 1));
  }

  @Override
  public int compareTo(TicketKey other) {
    int byHost = host.compareTo(other.host);
    return byHost != 0 ? byHost : key.compareTo(other.key);
  }

  @Override
  public String toString() {
    return host + ":" + key;
  }
}
