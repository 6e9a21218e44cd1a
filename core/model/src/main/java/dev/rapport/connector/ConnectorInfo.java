package dev.rapport.connector;

import dev.rapport.model.HolderRule;
import java.util.List;

/**
 * What a connector says of itself.
 *
 * @param type what {@code type:} names in the configuration, for example {@code servicenow}
 * @param title the product's name as people write it
 * @param settings the settings it takes beyond {@code name}, {@code type} and {@code url}
 * @param holders its own holder rules, which apply after the admin's map; first match wins
 */
public record ConnectorInfo(
    String type, String title, List<Setting> settings, List<HolderRule> holders) {
  public ConnectorInfo {
    settings = List.copyOf(settings);
    holders = List.copyOf(holders);
  }
}
