package dev.rapport.app.config;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import dev.rapport.connector.ConnectorInfo;
import dev.rapport.engine.appreciation.Outcomes;
import dev.rapport.engine.calendar.CalendarBook;
import dev.rapport.engine.insight.Insights;
import dev.rapport.engine.store.Retention;
import dev.rapport.engine.store.StoreAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Reads {@code rapport.yaml}. */
public final class ConfigReader {
  private static final int DEFAULT_SMALLEST_GROUP = 5;
  private final List<ConnectorInfo> connectors;
  private final Map<String, String> environment;
  private final ConfigSchema schema;

  /**
   * A reader that knows these connectors and fetches secrets from this environment.
   *
   * @param connectors what each connector says of itself
   * @param environment environment variables by name
   */
  public ConfigReader(List<ConnectorInfo> connectors, Map<String, String> environment) {
    this.connectors = List.copyOf(connectors);
    this.environment = Map.copyOf(environment);
    schema = new ConfigSchema(connectors);
  }

  /**
   * The configuration in the file. Relative paths in it start at the file's own folder.
   *
   * @throws ConfigException with everything that is wrong with it
   */
  public RapportConfig read(Path file) {
    Document document = YamlReader.read(file);
    schema.check(document);
    boolean allowed = document.problems().isEmpty();
    Path folder = file.toAbsolutePath().resolveSibling("");
    SecretReader secrets = new SecretReader(document, folder, environment);
    List<HostConfig> hosts = new HostReader(document, secrets, connectors).read();
    if (!allowed) {
      // The rest takes values at their word, which only the schema makes safe.
      document.throwIfWrong();
    }
    StoreAddress store = new StoreReader(document, secrets, folder).read();
    RapportConfig config = config(document, hosts, store, secrets, folder);
    document.throwIfWrong();
    return config;
  }

  private RapportConfig config(
      Document document,
      List<HostConfig> hosts,
      StoreAddress store,
      SecretReader secrets,
      Path folder) {
    ServeConfig serve = new ServeReader(document).read();
    List<String> names = hosts.stream().map(HostConfig::name).toList();
    SideScope scope = new SideScope(document, connectors);
    PublishScope publish = new PublishScope(document, connectors);
    publish.check(names);
    HookScope hooks = new HookScope(document, connectors);
    CalendarBook calendars = new CalendarsReader(document, folder).read();
    return new RapportConfig(
        hosts.stream().map(scope::of).map(publish::of).map(hooks::of).toList(),
        store,
        retention(document),
        new SidesReader(document).read(),
        new HoldersReader(document, names, calendars.zone()).read(),
        new LinksReader(document, hosts, connectors).read(),
        calendars,
        new CheckpointsReader(document).read(),
        glossary(document, folder),
        number(document, "/waits/silent-days", Insights.SILENT_DAYS),
        number(document, "/privacy/k", DEFAULT_SMALLEST_GROUP),
        outcomes(document),
        serve,
        new AccessReader(document, secrets, folder).read(serve.bind()),
        new ReportConfigReader(document, folder).read(calendars.zone()),
        schema.idle(document));
  }

  private static Retention retention(Document document) {
    return new Retention(
        days(document, "/store/retention-days", Retention.USUAL.beforeValues()),
        days(document, "/store/unseen-days", Retention.USUAL.unseen()),
        days(document, "/store/log-days", Retention.USUAL.log()));
  }

  private static Duration days(Document document, String pointer, Duration otherwise) {
    return Duration.ofDays(number(document, pointer, (int) otherwise.toDays()));
  }

  private static GlossaryFile glossary(Document document, Path folder) {
    return document.at(new Place("/glossary/file")) instanceof JsonPrimitive name
        ? new GlossaryFile(folder.resolve(name.getAsString()).normalize(), true)
        : new GlossaryFile(folder.resolve("glossary.yaml"), false);
  }

  private static Outcomes outcomes(Document document) {
    return document.at(new Place("/appreciation/outcomes")) instanceof JsonArray own
        ? Outcomes.with(own.asList().stream().map(JsonElement::getAsString).toList())
        : Outcomes.USUAL;
  }

  private static int number(Document document, String pointer, int otherwise) {
    return document.at(new Place(pointer)) instanceof JsonPrimitive number
        ? number.getAsInt()
        : otherwise;
  }
}
