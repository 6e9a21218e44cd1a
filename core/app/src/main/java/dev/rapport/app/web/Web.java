package dev.rapport.app.web;

import dev.rapport.app.serve.Routes;
import dev.rapport.app.serve.Serving;
import io.javalin.config.RoutesConfig;
import java.util.List;

/** All pages; to be closed with the server, because it keeps a snapshot up to date. */
public final class Web implements Routes, AutoCloseable {
  private final Boards boards;
  private final Figures figures = new Figures();
  private final TitleRoutes titles;
  private final List<Routes> parts;

  /** The pages of this server. */
  public Web(Serving serving) {
    boards = new Boards(serving);
    Site site = new Site(serving, boards, figures);
    titles = new TitleRoutes(site);
    parts =
        List.of(
            new Assets(),
            new FeedRoutes(serving.feed()),
            new NowRoutes(site),
            titles,
            new ReportRoutes(site),
            new WordRoutes(site),
            new HostRoutes(site));
  }

  /** The snapshot, for others who answer from it. */
  public Boards boards() {
    return boards;
  }

  /** What is added up over all tickets, for others who show it. */
  public Figures figures() {
    return figures;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    parts.forEach(part -> part.addTo(routes));
  }

  @Override
  public void close() {
    boards.close();
    figures.close();
    titles.close();
  }
}
