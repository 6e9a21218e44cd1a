package dev.rapport.jira.json;

import dev.rapport.http.Gathered;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Some comments of an issue. Inside a search answer there may be fewer than {@code total}.
 *
 * @param total how many there are in all; null where the host does not say
 */
public record CommentPage(
    @Nullable Integer startAt,
    @Nullable Integer maxResults,
    @Nullable Integer total,
    @Nullable List<Comment> comments) {
  /** All comments of an issue, asked for page by page: each page by how many came before it. */
  public static List<Comment> all(String host, IntFunction<CommentPage> startingAt) {
    Gathered<Comment> comments = new Gathered<>(host, "an issue's list of comments");
    CommentPage page;
    do {
      page = startingAt.apply(comments.size());
      comments.add(page.present());
      comments.expect(page.total == null ? 0 : page.total);
    } while (!page.present().isEmpty() && page.total != null && comments.size() < page.total);
    return comments.all();
  }

  /** The comments that came; empty where none did. */
  public List<Comment> present() {
    return comments == null ? List.of() : comments;
  }

  /** Whether there are more than came. */
  public boolean isCut() {
    return total != null && total > present().size();
  }
}
