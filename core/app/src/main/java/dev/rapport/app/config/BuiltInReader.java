package dev.rapport.app.config;

import dev.rapport.engine.checkpoint.BuiltInSettings;

/** Turns {@code checkpoints.settings} into what the built-in checkpoints go by. */
final class BuiltInReader {
  private static final Place SETTINGS = Place.ROOT.key("checkpoints").key("settings");

  private final ScopeReader scopes;
  private final WantedReader values;

  BuiltInReader(Document document) {
    this.scopes = new ScopeReader(document);
    this.values = new WantedReader(document);
  }

  /** The settings; what is not said is as usual. */
  BuiltInSettings read() {
    BuiltInSettings usual = BuiltInSettings.USUAL;
    Place security = SETTINGS.key("security");
    Place affected = SETTINGS.key("affected");
    return new BuiltInSettings(
        scopes.scope(SETTINGS.key("planned")).orElse(usual.planned()),
        scopes.scope(security.key("applies-to")).orElse(usual.security()),
        scopes.names(security.key("groups")).orElse(null),
        scopes.scope(affected.key("applies-to")).orElse(usual.policies()),
        scopes.names(affected.key("groups")).orElse(null),
        values.limit(affected.key("notice")).orElse(usual.notice()),
        values.text(SETTINGS.key("goal-field")).orElse(null),
        values.text(SETTINGS.key("agreement-field")).orElse(null),
        values.text(SETTINGS.key("deadline-days")).map(Integer::valueOf).orElse(usual.daysAhead()),
        values.limit(SETTINGS.key("silence")).orElse(usual.silence()),
        values.text(SETTINGS.key("read-texts")).map(Boolean::valueOf).orElse(usual.byText()));
  }
}
