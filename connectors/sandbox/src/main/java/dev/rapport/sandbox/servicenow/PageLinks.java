package dev.rapport.sandbox.servicenow;

import dev.rapport.sandbox.http.Call;
import java.util.StringJoiner;

/**
 * The Link header of a page. On the first page the previous one has a negative offset, as on hosts.
 */
record PageLinks(Call call, String origin, int limit, int offset, int total) {

  /** Empty when one page holds everything. */
  String header() {
    if (total <= limit || limit < 1) {
      return "";
    }
    StringJoiner links = new StringJoiner(",");
    links.add(link(0, "first"));
    links.add(link(offset - limit, "prev"));
    if (offset + limit < total) {
      links.add(link(offset + limit, "next"));
    }
    return links.add(link((total - 1) / limit * limit, "last")).toString();
  }

  private String link(int at, String relation) {
    String query = call.rawQuery().replaceAll("&?sysparm_offset=[^&]*", "");
    String separator = query.isEmpty() ? "" : "&";
    String address = origin + call.path() + "?" + query + separator + "sysparm_offset=" + at;
    return "<" + address + ">;rel=\"" + relation + "\"";
  }
}
