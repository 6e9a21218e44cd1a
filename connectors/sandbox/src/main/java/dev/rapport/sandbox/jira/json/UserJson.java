package dev.rapport.sandbox.jira.json;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import dev.rapport.sandbox.faults.Fault;
import dev.rapport.sandbox.jira.site.Account;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Accounts as documents; one that was deleted is a former user without any detail. */
public final class UserJson {
  private final View view;
  private final Map<String, JsonObject> written = new HashMap<>();

  /** Accounts as seen so. */
  public UserJson(View view) {
    this.view = view;
  }

  /** The account of an id; JSON's null for nobody. */
  public JsonElement of(@Nullable String id) {
    return id == null ? JsonNull.INSTANCE : written.computeIfAbsent(id, this::write);
  }

  private JsonObject write(String id) {
    return view.site().people().byId(id).map(this::of).orElseGet(() -> former(id));
  }

  /** An account. */
  public JsonObject of(Account account) {
    return view.face().isCloud() ? onCloud(account) : onDataCenter(account);
  }

  private JsonObject onCloud(Account account) {
    boolean blank = view.faults().strikes(Fault.BLANK_ACCOUNTS, account.id());
    String id = blank ? "" : account.id();
    Json user =
        Json.object().with("self", view.self("/user?accountId=" + id)).with("accountId", id);
    user.optional("emailAddress", account.email());
    return user.with("displayName", account.displayName())
        .with("active", account.active())
        .optional("timeZone", account.timeZone())
        .with("accountType", account.kind().name().toLowerCase(Locale.ROOT))
        .build();
  }

  private JsonObject onDataCenter(Account account) {
    return Json.object()
        .with("self", view.self("/user?username=" + account.name()))
        .with("name", account.name())
        .with("key", account.name())
        .optional("emailAddress", account.email())
        .with("displayName", account.displayName())
        .with("active", account.active())
        .optional("timeZone", account.timeZone())
        .build();
  }

  private JsonObject former(String id) {
    if (!view.face().isCloud()) {
      return Json.object().with("name", id).with("key", id).with("active", false).build();
    }
    return Json.object()
        .with("self", view.self("/user?accountId=" + id))
        .with("accountId", id)
        .with("displayName", "Former user")
        .with("active", false)
        .with("accountType", "atlassian")
        .build();
  }
}
