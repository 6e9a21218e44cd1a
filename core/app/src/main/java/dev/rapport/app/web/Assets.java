package dev.rapport.app.web;

import dev.rapport.app.serve.Routes;
import dev.rapport.engine.report.html.ReportHtml;
import dev.rapport.model.Sha256;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The few files that pages need, out of the jar and from nowhere else. Their address has their hash
 * in it, so that a browser may keep them for ever.
 */
final class Assets implements Routes {
  private static final int HASH_DIGITS = 12;
  private static final Map<String, Asset> FILES =
      Map.of(
          "report.css", Asset.of(ReportHtml.class, "report.css", "text/css"),
          "page.css", Asset.of(Assets.class, "page.css", "text/css"),
          "page.js", Asset.of(Assets.class, "page.js", "text/javascript"),
          "icon.svg", Asset.of(Assets.class, "icon.svg", "image/svg+xml"));
  private static final Map<String, Asset> BY_ADDRESS = new TreeMap<>();

  static {
    FILES.forEach((name, asset) -> BY_ADDRESS.put(address(asset, name), asset));
  }

  private record Asset(String type, String text, String hash) {
    static Asset of(Class<?> beside, String name, String type) {
      try (InputStream in = beside.getResourceAsStream(name)) {
        if (in == null) {
          throw new IllegalStateException("the jar lacks " + name);
        }
        byte[] bytes = in.readAllBytes();
        return new Asset(
            type,
            new String(bytes, StandardCharsets.UTF_8),
            Sha256.hex(bytes).substring(0, HASH_DIGITS));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Where pages find this file. */
  static String path(String name) {
    Asset asset = FILES.get(name);
    if (asset == null) {
      throw new IllegalArgumentException("no file " + name);
    }
    return "/assets/" + address(asset, name);
  }

  private static String address(Asset asset, String name) {
    return asset.hash() + "-" + name;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/assets/{name}", Assets::answer);
  }

  private static void answer(Context request) {
    @Nullable Asset asset = BY_ADDRESS.get(request.pathParam("name"));
    if (asset == null) {
      request.status(HttpStatus.NOT_FOUND).result("not found");
      return;
    }
    request
        .header("Cache-Control", "public, max-age=31536000, immutable")
        .contentType(asset.type() + "; charset=" + StandardCharsets.UTF_8)
        .result(asset.text());
  }
}
