package dev.rapport.jira;

import dev.rapport.connector.HostException;
import dev.rapport.connector.HostMemory;
import dev.rapport.connector.HostWrite;
import dev.rapport.connector.Setting;
import dev.rapport.connector.Settings;
import dev.rapport.connector.TicketFact;
import dev.rapport.jira.install.FieldNames;
import dev.rapport.jira.install.SavedSearch;
import dev.rapport.jira.read.Reading;
import dev.rapport.jira.read.ServiceCall;
import dev.rapport.jira.report.ReportPlace;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What the configuration says of a Jira.
 *
 * @param reading what is to be read
 * @param keysInText whether numbers of other trackers' tickets are looked for in texts
 * @param writes the kinds of write that are switched on; empty for a host that is only read
 * @param publicReplies whether our comment on a service project is for customers too
 * @param fields the custom fields that may be written, by id or by the name of one that {@code
 *     install} makes, and what each shows
 * @param screens where those that are made stand: numbers of screens, or {@code default}
 * @param report where reports go; empty for nowhere
 */
record JiraSettings(
    Reading reading,
    boolean keysInText,
    Set<HostWrite.Kind> writes,
    boolean publicReplies,
    Map<String, TicketFact> fields,
    List<String> screens,
    Optional<ReportPlace> report) {
  static final String SCOPE = "scope.jql";
  static final String GROUPS = "scope.groups";
  static final String ROLES = "scope.project-roles";
  static final String KEYS = "scope.keys-in-text";
  static final String HOOK = "hook.secret";
  static final String SUMMARY = "write.summary";
  static final String LABELS = "write.labels";
  static final String COMMENT = "write.comment";
  static final String FIELDS = "write.fields";
  static final String SCREENS = "write.screens";

  /** Where the server takes the webhook: what {@code serve.address} leads to. */
  static final String ADDRESS = "hook.address";

  private static final String PUBLIC = "public";

  private static final Pattern QUOTED =
      Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'");
  private static final Pattern ORDER = Pattern.compile("(?i)\\border\\s+by\\b");
  private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{N} -]{0,79}");
  private static final Pattern SCREEN = Pattern.compile("default|\\d{1,18}");

  JiraSettings {
    writes = Set.copyOf(writes);
    fields = Map.copyOf(fields);
    screens = List.copyOf(screens);
  }

  /** The settings that both faces take beyond their credentials. */
  static List<Setting> described() {
    return List.of(
        Setting.required(
            SCOPE, "which issues to read, in JQL without ORDER BY: project = IT", "project = IT"),
        Setting.optional(GROUPS, "groups whose members are to be known, separated by commas"),
        Setting.optional(ROLES, "project roles whose holders are to be known, between commas"),
        Setting.optional(KEYS, "true: numbers of ServiceNow records in texts are links"),
        asked(ServiceCall.SLA),
        asked(ServiceCall.APPROVALS),
        asked(ServiceCall.FEEDBACK),
        asked(ServiceCall.PARTICIPANTS),
        asked(ServiceCall.MEMBERS),
        Setting.optional("limits.requests-per-second", "the most calls per second"),
        Setting.optional("limits.concurrency", "the most calls at one time"),
        Setting.optional("limits.timeout-seconds", "how long a call may take"),
        Setting.optional("limits.answer-megabytes", "the largest answer that is taken"),
        new Setting(HOOK, "the secret of the webhook that tells what changed", false, true, ""),
        Setting.optional(SUMMARY, "property: the issue property rapport; or none"),
        Setting.optional(LABELS, "true: labels of our own, which begin with rapport-"),
        Setting.optional(
            COMMENT,
            "true: one comment per issue, changed in place, internal in service projects; public:"
                + " customers read it there, and are mailed"),
        Setting.optional(
            ReportSettings.PROJECT, "as report.publish.project: reports are issues there"),
        Setting.optional(
            ReportSettings.SPACE, "as report.publish.confluence: the address of a space"),
        Setting.optional(
            FIELDS,
            "custom fields and what each shows, by id or by a name for `rapport install` to make:"
                + " { Whose turn: turn, customfield_10043: since }; or false"),
        Setting.optional(
            SCREENS, "the screens that show fields we made, by number, between commas; or default"),
        Setting.optional(ADDRESS, "where the server takes the webhook; as serve.address says"));
  }

  /**
   * Reads them.
   *
   * @throws HostException of kind CONFIGURATION, naming the setting, when one cannot be right
   */
  static JiraSettings of(Settings settings) {
    Map<String, TicketFact> fields = fields(settings);
    Optional<ReportPlace> report = ReportSettings.of(settings);
    return new JiraSettings(
        new Reading(
            report.isPresent() ? ReportSettings.without(scope(settings)) : scope(settings),
            list(settings.text(GROUPS, "")),
            list(settings.text(ROLES, "")),
            calls(settings)),
        settings.flag(KEYS, false),
        writes(settings, !fields.isEmpty(), report.isPresent()),
        settings.text(COMMENT, "").equals(PUBLIC),
        fields,
        screens(settings),
        report);
  }

  /** What the PMO may want to find by what is written: searches that {@code install} saves. */
  List<SavedSearch> searches(HostMemory memory) {
    return new PmoSearches(this, memory).all();
  }

  private static Setting asked(ServiceCall call) {
    String price = call.isForEachRequest() ? "a call for each request" : "calls, once a day";
    return Setting.optional(call.setting(), "true: reads " + call.told() + "; " + price);
  }

  private static Set<ServiceCall> calls(Settings settings) {
    Set<ServiceCall> calls = EnumSet.allOf(ServiceCall.class);
    calls.removeIf(call -> !settings.flag(call.setting(), false));
    return calls;
  }

  private static String scope(Settings settings) {
    String scope = settings.text(SCOPE).replaceAll("\\s+", " ").strip();
    if (ORDER.matcher(QUOTED.matcher(scope).replaceAll("''")).find()) {
      throw settings.wrong(SCOPE, "needs JQL without ORDER BY: the order is ours");
    }
    return scope;
  }

  private static Set<HostWrite.Kind> writes(Settings settings, boolean fields, boolean report) {
    Set<HostWrite.Kind> kinds = EnumSet.noneOf(HostWrite.Kind.class);
    if (isProperty(settings)) {
      kinds.add(HostWrite.Kind.PROPERTY);
    }
    if (settings.flag(LABELS, false)) {
      kinds.add(HostWrite.Kind.LABEL);
    }
    if (settings.text(COMMENT, "").equals(PUBLIC) || settings.flag(COMMENT, false)) {
      kinds.add(HostWrite.Kind.COMMENT);
    }
    if (fields) {
      kinds.add(HostWrite.Kind.FIELD);
    }
    if (report) {
      kinds.add(HostWrite.Kind.REPORT);
    }
    return kinds;
  }

  private static boolean isProperty(Settings settings) {
    String summary = settings.text(SUMMARY, "none");
    if (!Set.of("property", "none").contains(summary)) {
      throw settings.wrong(SUMMARY, "needs property or none");
    }
    return summary.equals("property");
  }

  private static Map<String, TicketFact> fields(Settings settings) {
    if (!settings.text(FIELDS, "false").equals("false")) {
      throw settings.wrong(
          FIELDS, "needs false, or fields and what each shows: { customfield_10042: turn }");
    }
    Map<String, TicketFact> fields = new TreeMap<>();
    settings
        .map(FIELDS)
        .forEach(
            (id, fact) -> {
              if (!FieldNames.isId(id) && !isName(id)) {
                throw settings.wrong(
                    FIELDS + "." + id,
                    "is no custom field: name it by its id, customfield_10042, or give a name of"
                        + " letters, digits and spaces for `rapport install` to make");
              }
              fields.put(id, fact(settings, id, fact));
            });
    return fields;
  }

  /** A mistyped id is no name. */
  private static boolean isName(String field) {
    return NAME.matcher(field).matches()
        && !field.toLowerCase(Locale.ROOT).startsWith("customfield");
  }

  private static List<String> screens(Settings settings) {
    List<String> screens = list(settings.text(SCREENS, "default"));
    if (!screens.stream().allMatch(screen -> SCREEN.matcher(screen).matches())) {
      throw settings.wrong(
          SCREENS, "needs default, or numbers of screens between commas, as in their addresses");
    }
    return screens;
  }

  private static TicketFact fact(Settings settings, String id, String fact) {
    return TicketFact.of(fact)
        .orElseThrow(() -> settings.wrong(FIELDS + "." + id, "needs one of " + TicketFact.known()));
  }

  private static List<String> list(String text) {
    return Arrays.stream(text.split(",", -1))
        .map(String::strip)
        .filter(item -> !item.isEmpty())
        .toList();
  }
}
