package dev.rapport.sandbox.jira.rest;

import com.google.gson.JsonArray;
import dev.rapport.sandbox.faults.Fault;
import dev.rapport.sandbox.faults.FaultSwitches;
import dev.rapport.sandbox.http.Reply;
import dev.rapport.sandbox.jira.Face;
import dev.rapport.sandbox.jira.json.UserJson;
import dev.rapport.sandbox.jira.site.Account;
import dev.rapport.sandbox.jira.site.Permission;
import dev.rapport.sandbox.jira.site.Site;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Accounts and the members of groups. */
final class PeopleApi {
  private final Site site;
  private final FaultSwitches faults;

  PeopleApi(Site site, FaultSwitches faults) {
    this.site = site;
    this.faults = faults;
  }

  void offer(Router router, String api) {
    router.on("GET", api + "/group/member", this::members);
    router.on("GET", api + "/user", this::user);
    router.on("GET", api + "/user/search", this::search);
    if (api.equals(Face.CLOUD.api())) {
      router.on("GET", api + "/user/bulk", this::users);
    }
  }

  private Reply members(Request request) {
    boolean allowed =
        site.grants().allows(request.caller().id(), "", Permission.USER_PICKER)
            && !faults.isOn(Fault.NO_GROUP_ROLE);
    if (!allowed) {
      throw ApiError.forbidden("You are not authorized to see the members of groups.");
    }
    String group =
        request
            .one("groupname")
            .or(() -> request.one("groupId"))
            .orElseThrow(() -> ApiError.badRequest("The group name is not specified."));
    boolean all = request.one("includeInactiveUsers").filter("true"::equals).isPresent();
    List<Account> members =
        site
            .people()
            .members(group)
            .orElseThrow(() -> ApiError.notFound("The group '" + group + "' does not exist."))
            .stream()
            .filter(account -> all || account.active())
            .toList();
    return page(request, members, 50);
  }

  private Reply users(Request request) {
    List<String> ids = request.all("accountId");
    if (ids.isEmpty() || ids.contains("")) {
      throw ApiError.badRequest("The accountId is missing.");
    }
    List<Account> found = ids.stream().flatMap(id -> site.people().byId(id).stream()).toList();
    return page(request, found, 10);
  }

  /**
   * Accounts whose names or address begin like the text; an address may be hidden in the answer.
   */
  private Reply search(Request request) {
    String text =
        request
            .one(request.view().face().isCloud() ? "query" : "username")
            .orElseThrow(() -> ApiError.badRequest("The query is missing."))
            .toLowerCase(Locale.ROOT);
    UserJson json = new UserJson(request.view());
    JsonArray found = new JsonArray();
    site.people().all().stream()
        .filter(Account::active)
        .filter(account -> isLike(account, text))
        .limit(50)
        .forEach(account -> found.add(json.of(account)));
    return Reply.json(200, found.toString());
  }

  private static boolean isLike(Account account, String text) {
    return Stream.of(account.name(), account.displayName(), account.email())
        .anyMatch(name -> name != null && name.toLowerCase(Locale.ROOT).startsWith(text));
  }

  private Reply user(Request request) {
    Optional<Account> account =
        request.view().face().isCloud()
            ? request.one("accountId").flatMap(site.people()::byId)
            : request.one("key").or(() -> request.one("username")).flatMap(site.people()::byName);
    return account
        .map(found -> Reply.json(200, new UserJson(request.view()).of(found).toString()))
        .orElseThrow(() -> ApiError.notFound("The user does not exist."));
  }

  private static Reply page(Request request, List<Account> accounts, int usual) {
    UserJson json = new UserJson(request.view());
    Offsets<Account> page = Offsets.of(request, accounts, usual);
    return Reply.json(200, page.bean(request, json::of).build().toString());
  }
}
