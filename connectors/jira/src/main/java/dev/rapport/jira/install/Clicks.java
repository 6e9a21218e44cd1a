package dev.rapport.jira.install;

import java.net.URI;

/**
 * Where an administrator does by hand what no call does, or none of this account.
 *
 * @param site the site's address
 */
public record Clicks(URI site) {
  /** The list of custom fields. */
  public String fields() {
    return address("/secure/admin/ViewCustomFields.jspa");
  }

  /** The list of webhooks. */
  String webhooks() {
    return address("/plugins/servlet/webhooks");
  }

  /** The list of dashboards. */
  String dashboards() {
    return address("/secure/ConfigurePortalPages!default.jspa");
  }

  /** The saved search of this number. */
  String search(String id) {
    return address("/issues/?filter=" + id);
  }

  /** A screen by its number; the list of all for a word. */
  String screen(String screen) {
    return screen.matches("\\d+")
        ? address("/secure/admin/ConfigureFieldScreen.jspa?id=" + screen)
        : address("/secure/admin/ViewFieldScreens.jspa") + " > Default Screen > Configure";
  }

  private String address(String path) {
    String base = site.toString();
    return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
  }
}
