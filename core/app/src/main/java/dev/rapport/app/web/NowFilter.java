package dev.rapport.app.web;

import dev.rapport.model.Holder;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which open tickets somebody wants to see; what an address asks for and is not understood is left
 * out, so that an old link still shows something.
 *
 * @param holder whose turn; empty for anybody's
 * @param group the group that has it; "" for all
 * @param host "" for all
 * @param key a part of the key, in any case; "" for all
 * @param inTheVoid only those on which nobody speaks
 * @param page from 1
 */
record NowFilter(
    Optional<Holder> holder, String group, String host, String key, boolean inTheVoid, int page) {
  /** Everything, from its beginning. */
  static final NowFilter ALL = new NowFilter(Optional.empty(), "", "", "", false, 1);

  static NowFilter of(Context request) {
    return new NowFilter(
        Optional.ofNullable(request.queryParam("turn")).flatMap(NowFilter::holder),
        text(request, "group"),
        text(request, "host"),
        text(request, "key").strip(),
        "1".equals(request.queryParam("void")),
        page(text(request, "page")));
  }

  private static String text(Context request, String name) {
    return Optional.ofNullable(request.queryParam(name)).orElse("");
  }

  private static Optional<Holder> holder(String id) {
    return Arrays.stream(Holder.values()).filter(holder -> holder.id().equals(id)).findFirst();
  }

  private static int page(String text) {
    return text.matches("[1-9]\\d{0,5}") ? Integer.parseInt(text) : 1;
  }

  boolean takes(Row row) {
    return row.open()
        && holder.map(wanted -> wanted == row.holder()).orElse(true)
        && takesBesides(row);
  }

  /** The same, whoever's turn it is. */
  boolean takesBesides(Row row) {
    return row.open()
        && (group.isEmpty() || group.equals(row.group()))
        && (host.isEmpty() || host.equals(row.key().host()))
        && (!inTheVoid || row.inTheVoid())
        && (key.isEmpty() || lower(row.key().key()).contains(lower(key)));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  NowFilter of(Holder other) {
    return new NowFilter(Optional.of(other), group, host, key, inTheVoid, 1);
  }

  NowFilter ofAnybody() {
    return new NowFilter(Optional.empty(), group, host, key, inTheVoid, 1);
  }

  NowFilter at(int number) {
    return new NowFilter(holder, group, host, key, inTheVoid, number);
  }

  /** The address that asks for this. */
  String address() {
    Map<String, String> asked = new LinkedHashMap<>();
    holder.ifPresent(one -> asked.put("turn", one.id()));
    asked.put("group", group);
    asked.put("host", host);
    asked.put("key", key);
    asked.put("void", inTheVoid ? "1" : "");
    asked.put("page", page == 1 ? "" : String.valueOf(page));
    String query =
        asked.entrySet().stream()
            .filter(entry -> !entry.getValue().isEmpty())
            .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? "/" : "/?" + query;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
