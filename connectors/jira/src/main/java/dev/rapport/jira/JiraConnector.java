package dev.rapport.jira;

import dev.rapport.connector.Connector;
import dev.rapport.connector.ConnectorInfo;
import dev.rapport.connector.Directory;
import dev.rapport.connector.Disclosure;
import dev.rapport.connector.HintReader;
import dev.rapport.connector.HostContext;
import dev.rapport.connector.HostWrite;
import dev.rapport.connector.Inspector;
import dev.rapport.connector.Installer;
import dev.rapport.connector.Setting;
import dev.rapport.connector.Settings;
import dev.rapport.connector.Sink;
import dev.rapport.connector.Source;
import dev.rapport.connector.TicketFact;
import dev.rapport.connector.Titles;
import dev.rapport.http.HostClient;
import dev.rapport.jira.check.JiraAudience;
import dev.rapport.jira.check.JiraDisclosure;
import dev.rapport.jira.check.JiraInspector;
import dev.rapport.jira.check.JiraSite;
import dev.rapport.jira.check.Wishes;
import dev.rapport.jira.install.FieldNames;
import dev.rapport.jira.json.JiraJson;
import dev.rapport.jira.read.IssueTitles;
import dev.rapport.jira.read.JiraDirectory;
import dev.rapport.jira.read.JiraFace;
import dev.rapport.jira.read.JiraSource;
import dev.rapport.jira.read.Requests;
import dev.rapport.jira.report.ReportWrites;
import dev.rapport.jira.service.RequestReader;
import dev.rapport.jira.write.IssueWriter;
import dev.rapport.jira.write.JiraSink;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What connecting to both faces has in common; a face says how it is asked. */
abstract class JiraConnector implements Connector {
  private static final Set<HostWrite.Kind> EVERYTHING =
      Set.of(
          HostWrite.Kind.PROPERTY,
          HostWrite.Kind.LABEL,
          HostWrite.Kind.COMMENT,
          HostWrite.Kind.FIELD,
          HostWrite.Kind.REPORT);

  /** What saved searches find. */
  private static final Set<HostWrite.Kind> SEARCHED_FOR =
      Set.of(HostWrite.Kind.LABEL, HostWrite.Kind.FIELD, HostWrite.Kind.REPORT);

  private final ConnectorInfo info;

  /**
   * @param auth how one logs in there
   */
  JiraConnector(String type, String title, List<Setting> auth) {
    this.info =
        new ConnectorInfo(
            type,
            title,
            Stream.concat(auth.stream(), JiraSettings.described().stream()).toList(),
            List.of());
  }

  abstract JiraFace face(String host, HostClient client);

  abstract IssueWriter writer(String host, HostClient client, HostContext context);

  abstract JiraSite site(HostClient client);

  @Override
  public ConnectorInfo info() {
    return info;
  }

  @Override
  public Source source(Settings settings, HostContext context) {
    JiraSettings jira = JiraSettings.of(settings);
    String host = settings.host();
    HostClient client = client(settings, jira, context);
    return new JiraSource(
        host, jira.reading(), face(host, client), requests(jira, client, context), context);
  }

  private static Requests requests(JiraSettings jira, HostClient client, HostContext context) {
    return jira.reading().calls().isEmpty()
        ? Requests.UNASKED
        : new RequestReader(jira.reading().calls(), client, context);
  }

  @Override
  public Optional<Sink> sink(Settings settings, HostContext context) {
    JiraSettings jira = JiraSettings.of(settings);
    return jira.writes().isEmpty()
        ? Optional.empty()
        : Optional.of(sink(settings, jira, jira.writes(), context));
  }

  @Override
  public Optional<Sink> eraser(Settings settings, HostContext context) {
    JiraSettings jira = JiraSettings.of(settings);
    return Optional.of(sink(settings, jira, EVERYTHING, context));
  }

  private Sink sink(
      Settings settings, JiraSettings jira, Set<HostWrite.Kind> kinds, HostContext context) {
    String host = settings.host();
    HostClient client = client(settings, jira, context);
    JiraFace face = face(host, client);
    IssueWriter writer = writer(host, client, context);
    ReportWrites reports =
        new ReportWrites(isCloud(), jira.report(), face, writer, client, context);
    return new JiraSink(
        face,
        writer,
        kinds,
        jira.publicReplies(),
        FieldNames.known(jira.fields(), context.memory()),
        reports,
        context);
  }

  @Override
  public Optional<Directory> directory(Settings settings, HostContext context) {
    HostClient client = client(settings, JiraSettings.of(settings), context);
    return Optional.of(new JiraDirectory(settings.host(), face(settings.host(), client)));
  }

  @Override
  public Optional<Titles> titles(Settings settings, HostContext context) {
    HostClient client = client(settings, JiraSettings.of(settings), context);
    return Optional.of(new IssueTitles(client, isCloud()));
  }

  @Override
  public Optional<HintReader> hints(Settings settings) {
    return settings.findSecret(JiraSettings.HOOK).map(JiraHints::new);
  }

  @Override
  public Optional<Installer> installer(Settings settings, HostContext context) {
    JiraSettings jira = JiraSettings.of(settings);
    HostClient client = client(settings, jira, context);
    return Optional.of(
        new SiteParts(settings, jira, client, context).installer(isCloud(), site(client)));
  }

  @Override
  public Disclosure disclosure(Settings settings) {
    JiraSettings jira = JiraSettings.of(settings);
    boolean cloud = info.type().equals(JiraInspector.CLOUD);
    boolean installs =
        settings.findSecret(JiraSettings.HOOK).isPresent()
            || jira.writes().stream().anyMatch(SEARCHED_FOR::contains);
    return JiraDisclosure.of(
        jira.writes(),
        installs,
        canHush(),
        JiraAudience.of(cloud, jira.writes(), jira.publicReplies()));
  }

  /** Which of the two faces it is. */
  abstract boolean isCloud();

  /** Whether a comment can be changed without a mail. */
  abstract boolean canHush();

  @Override
  public Optional<Inspector> inspector(Settings settings, HostContext context) {
    JiraSettings jira = JiraSettings.of(settings);
    return Optional.of(
        new JiraInspector(
            site(client(settings, jira, context)), wishes(settings, jira, context), context));
  }

  private Wishes wishes(Settings settings, JiraSettings jira, HostContext context) {
    Map<String, TicketFact> known = FieldNames.known(jira.fields(), context.memory());
    Set<String> unmade = FieldNames.unknown(jira.fields(), context.memory());
    boolean names = !jira.fields().keySet().stream().allMatch(FieldNames::isId);
    boolean hook = isCloud() && settings.findSecret(JiraSettings.HOOK).isPresent();
    boolean searches = !jira.searches(context.memory()).isEmpty();
    return new Wishes(
        jira.reading(), jira.writes(), known, unmade, names || hook, isCloud() && searches);
  }

  private static HostClient client(Settings settings, JiraSettings jira, HostContext context) {
    return HostClient.of(
        settings,
        context,
        JiraJson.gson(context.texts(), jira.keysInText()),
        new JiraThrottles(new JiraQuota(context)));
  }
}
