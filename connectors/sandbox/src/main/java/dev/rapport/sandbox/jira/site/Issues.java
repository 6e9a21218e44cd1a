package dev.rapport.sandbox.jira.site;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.rapport.sandbox.jira.site.Change.Item;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The issues of a site and what can be done to them, by its rules: a change of a field or a link is
 * written into the history and moves {@code updated}, a comment moves {@code updated} alone, a
 * property neither. Rights are not asked for here. Safe for several threads.
 *
 * <p>Issues are named by number, key or former key; a name that leads nowhere is an {@link
 * IllegalArgumentException}.
 */
public final class Issues {
  private static final String UPDATED = "jira:issue_updated";

  private final Site site;
  private final ChangeItems items;
  private final Register register = new Register();
  private final Numbers numbers = new Numbers();
  private final List<Consumer<PropertyWrite>> propertyWatchers = new ArrayList<>();
  private final List<Consumer<Happening>> watchers = new ArrayList<>();

  Issues(Site site) {
    this.site = site;
    this.items = new ChangeItems(site);
  }

  /** Creates an issue now, in the first status of the site unless the draft names one. */
  public Issue create(Draft draft) {
    return create(draft, site.now());
  }

  /** Creates an issue as its reporter would have at another moment. */
  public Issue create(Draft draft, Instant at) {
    synchronized (site) {
      Map<String, JsonElement> fields = new HashMap<>();
      site.vocabulary().statuses().stream()
          .findFirst()
          .ifPresent(status -> fields.put("status", new JsonPrimitive(status.id())));
      fields.put("summary", new JsonPrimitive(draft.summary()));
      fields.put("reporter", new JsonPrimitive(draft.reporter()));
      fields.put("creator", new JsonPrimitive(draft.reporter()));
      fields.putAll(draft.fields());
      String key = register.nextKey(draft.project());
      return told("jira:issue_created", bare(numbers.nextIssue(), key, at, fields));
    }
  }

  /** Shows somebody everything that happens to issues from now on; what is loaded does not. */
  public void watch(Consumer<Happening> watcher) {
    synchronized (site) {
      watchers.add(watcher);
    }
  }

  private Issue told(String event, Issue issue) {
    register.put(issue, site.now());
    tell(Happening.of(event, issue));
    return issue;
  }

  private void tell(Happening happening) {
    watchers.forEach(watcher -> watcher.accept(happening));
  }

  private static Issue bare(long id, String key, Instant at, Map<String, JsonElement> fields) {
    return new Issue(id, key, at, at, fields, List.of(), List.of(), Map.of(), List.of());
  }

  /** Puts an issue as it is, as an import would; it may replace one of the same number. */
  public void load(Issue issue) {
    synchronized (site) {
      long comment = issue.comments().stream().mapToLong(Comment::id).max().orElse(0);
      numbers.skip(issue.id(), comment);
      register.put(issue, site.now());
    }
  }

  /** Changes fields now, given as texts and ids; a value that stays the same leaves no trace. */
  public Issue change(String idOrKey, String by, Map<String, String> values) {
    Map<String, JsonElement> json = new HashMap<>();
    values.forEach((field, value) -> json.put(field, new JsonPrimitive(value)));
    return change(idOrKey, by, json, site.now(), null);
  }

  /**
   * Changes fields.
   *
   * @param values by field id, kept as in {@link Issue#fields}; JSON's null takes a value away
   * @param metadata what the writer says of the change; null for nothing
   */
  public Issue change(
      String idOrKey,
      String by,
      Map<String, JsonElement> values,
      Instant at,
      @Nullable JsonObject metadata) {
    synchronized (site) {
      Issue issue = existing(idOrKey);
      List<Item> changed = items.between(issue, values);
      if (changed.isEmpty()) {
        return issue;
      }
      Change change = new Change(numbers.nextChange(), by, at, changed, metadata);
      return told(UPDATED, issue.changed(values, change));
    }
  }

  /** Comments now, for everybody who sees the issue, in wiki text. */
  public Comment comment(String idOrKey, String by, String text) {
    return comment(idOrKey, by, new JsonPrimitive(text), site.now(), null, Map.of());
  }

  /** Comments now on a service request, for its agents alone. */
  public Comment note(String idOrKey, String by, String text) {
    return comment(idOrKey, by, new JsonPrimitive(text), site.now(), null, internal());
  }

  /** The properties of a comment that customers do not see. */
  public static Map<String, JsonElement> internal() {
    JsonObject mark = new JsonObject();
    mark.addProperty("internal", true);
    return Map.of(Comment.SERVICE_PROPERTY, mark);
  }

  /** Comments; see {@link Comment} for the parts. */
  public Comment comment(
      String idOrKey,
      String by,
      JsonElement body,
      Instant at,
      @Nullable JsonObject visibility,
      Map<String, JsonElement> properties) {
    synchronized (site) {
      Issue issue = existing(idOrKey);
      Comment comment =
          new Comment(numbers.nextComment(), by, body, at, at, by, visibility, properties);
      List<Comment> more = new ArrayList<>(issue.comments());
      more.add(comment);
      Issue commented = register.put(issue.withComments(more, at), site.now());
      tell(new Happening("comment_created", commented, comment));
      return comment;
    }
  }

  /** Changes a comment, or deletes it where the change gives null. */
  public void recomment(String idOrKey, long commentId, UnaryOperator<@Nullable Comment> change) {
    synchronized (site) {
      Issue issue = existing(idOrKey);
      List<Comment> others = new ArrayList<>();
      List<Happening> heard = new ArrayList<>();
      for (Comment comment : issue.comments()) {
        Comment now = comment.id() == commentId ? change.apply(comment) : comment;
        if (now != null) {
          others.add(now);
        }
        if (comment.id() == commentId) {
          String event = now == null ? "comment_deleted" : "comment_updated";
          heard.add(new Happening(event, issue, now == null ? comment : now));
        }
      }
      register.put(issue.withComments(others, site.now()), site.now());
      heard.forEach(this::tell);
    }
  }

  /** Shows somebody every property that is set or taken away. */
  public void watchProperties(Consumer<PropertyWrite> watcher) {
    synchronized (site) {
      propertyWatchers.add(watcher);
    }
  }

  /** Sets a property, or takes it away with JSON's null; true when it was there before. */
  public boolean property(String idOrKey, String key, JsonElement value) {
    synchronized (site) {
      Issue issue = existing(idOrKey);
      Map<String, JsonElement> properties = new TreeMap<>(issue.properties());
      JsonElement before = value.isJsonNull() ? properties.remove(key) : properties.put(key, value);
      told(
          value.isJsonNull() ? "issue_property_deleted" : "issue_property_set",
          issue.withProperties(properties));
      propertyWatchers.forEach(
          watcher -> watcher.accept(new PropertyWrite(issue.key(), key, value)));
      return before != null;
    }
  }

  /** Links to something outside now. */
  public RemoteLink link(String idOrKey, String by, @Nullable String globalId, JsonObject body) {
    return link(idOrKey, by, globalId, body, site.now());
  }

  /**
   * Links to something outside; one with the same global id is put in its place.
   *
   * @param body see {@link RemoteLink#body()}
   */
  public RemoteLink link(
      String idOrKey, String by, @Nullable String globalId, JsonObject body, Instant at) {
    synchronized (site) {
      Issue issue = existing(idOrKey);
      Optional<RemoteLink> before =
          issue.links().stream()
              .filter(link -> globalId != null && globalId.equals(link.globalId()))
              .findFirst();
      long id = before.map(RemoteLink::id).orElseGet(numbers::nextLink);
      RemoteLink link = new RemoteLink(id, globalId, body);
      List<RemoteLink> links = new ArrayList<>(issue.links());
      before.ifPresent(links::remove);
      links.add(link);
      relink(issue, by, links, linkItem(link, before.isEmpty()), at);
      return link;
    }
  }

  /** Takes a link away. */
  public void unlink(String idOrKey, String by, RemoteLink link) {
    synchronized (site) {
      Issue issue = existing(idOrKey);
      List<RemoteLink> links = new ArrayList<>(issue.links());
      links.remove(link);
      String id = String.valueOf(link.id());
      relink(
          issue,
          by,
          links,
          new Item("RemoteIssueLink", null, id, words(link), null, null),
          site.now());
    }
  }

  private void relink(Issue issue, String by, List<RemoteLink> links, Item item, Instant at) {
    Change change = new Change(numbers.nextChange(), by, at, List.of(item), null);
    told(UPDATED, issue.withLinks(links).changed(Map.of(), change));
  }

  private static Item linkItem(RemoteLink link, boolean isNew) {
    String id = String.valueOf(link.id());
    return new Item(
        "RemoteIssueLink", null, isNew ? null : id, isNew ? null : words(link), id, words(link));
  }

  private static String words(RemoteLink link) {
    return "This issue links to \"" + link.title() + "\"";
  }

  /** Moves an issue to another project, where it gets a new key; the old one leads to it still. */
  public Issue move(String idOrKey, String by, String project) {
    synchronized (site) {
      Issue issue = existing(idOrKey);
      String key = register.nextKey(project);
      Item item = new Item("Key", null, null, issue.key(), null, key);
      Change change = new Change(numbers.nextChange(), by, site.now(), List.of(item), null);
      return told(UPDATED, issue.moved(key).changed(Map.of(), change));
    }
  }

  /** Deletes an issue; nothing on the site tells that it was there. */
  public void delete(String idOrKey) {
    synchronized (site) {
      Issue issue = existing(idOrKey);
      register.remove(issue, site.now());
      tell(Happening.of("jira:issue_deleted", issue));
    }
  }

  /** Hides an issue from all accounts but administrators. */
  public void hide(String idOrKey) {
    synchronized (site) {
      site.grants().hide(existing(idOrKey).id());
    }
  }

  /** An issue by number, key or former key. */
  public Optional<Issue> find(String idOrKey) {
    synchronized (site) {
      return register.find(idOrKey);
    }
  }

  /** All issues, by number. */
  public Collection<Issue> all() {
    synchronized (site) {
      return List.copyOf(register.all());
    }
  }

  /** All issues by key, each with all it has: equal for two sites in the same state. */
  public Map<String, Issue> dump() {
    Map<String, Issue> dump = new TreeMap<>();
    all().forEach(issue -> dump.put(issue.key(), issue));
    return dump;
  }

  /** A value that takes a field's or a property's value away. */
  public static JsonElement nothing() {
    return JsonNull.INSTANCE;
  }

  Register register() {
    return register;
  }

  private Issue existing(String idOrKey) {
    return register
        .find(idOrKey)
        .orElseThrow(() -> new IllegalArgumentException("There is no issue " + idOrKey));
  }
}
