package dev.rapport.sandbox.jira.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.sandbox.SandboxClock;
import dev.rapport.sandbox.jira.site.Comment;
import dev.rapport.sandbox.jira.site.Issue;
import dev.rapport.sandbox.jira.site.Site;
import dev.rapport.sandbox.jira.site.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IssueArchiveTest {
  private static final String ANN =
      "{'name':'ann','key':'ann','displayName':'Ann','active':false,'timeZone':'Asia/Dhaka'}";
  private static final String ISSUE =
      "{'id':'7','key':'OLD-3','fields':{'summary':'Broken','project':{'id':'5','key':'OLD','name':"
          + "'Old'},'status':{'id':'77','name':'Parked','statusCategory':{'key':'new'}},"
          + "'created':'2015-06-11T09:04:01.000+0200','updated':'2015-06-12T09:04:01.000+0000',"
          + "'resolutiondate':'2015-06-12T09:04:01.000+0000','reporter':"
          + ANN
          + ",'assignee':null,'versions':[],'comment':{'comments':[{'id':'1','author':"
          + ANN
          + ",'updateAuthor':"
          + ANN
          + ",'created':'2015-06-11T10:00:00.000+0000','updated':'2015-06-11T10:00:00.000+0000'}]}}}";

  private final Site site = new Site(SandboxClock.system());

  @TempDir private Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("issues.ndjson"), text.replace('\'', '"'));
  }

  @Test
  void anIssueIsLoadedWithAllThatItNames() throws IOException {
    IssueArchive.load(file(ISSUE + "\n\n"), site);

    Issue issue = site.issues().find("OLD-3").orElseThrow();
    assertThat(issue.created()).isEqualTo(Instant.parse("2015-06-11T07:04:01Z"));
    assertThat(issue.text("resolutiondate")).isEqualTo("2015-06-12T09:04:01Z");
    assertThat(issue.value("assignee").isJsonNull()).isTrue();
    assertThat(site.vocabulary().status("77").map(Status::category)).contains(Status.Category.NEW);
    assertThat(site.vocabulary().project("OLD")).isPresent();
    assertThat(site.vocabulary().field("versions")).isPresent();
    assertThat(site.people().byId(issue.text("reporter")))
        .hasValueSatisfying(ann -> assertThat(ann.active()).isFalse());
    Comment comment = issue.comments().get(0);
    assertThat(comment.body().isJsonNull()).isTrue();
    assertThat(comment.author()).isEqualTo(issue.text("reporter"));
  }

  @Test
  void aLineThatIsNoIssueIsNamed() throws IOException {
    Path file = file(ISSUE + "\n{'id':'8'}\n");

    assertThatThrownBy(() -> IssueArchive.load(file, site))
        .isInstanceOf(IssueArchiveException.class)
        .hasMessageContaining("issues.ndjson, line 2");
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> IssueArchive.load(folder.resolve("none.gz"), site))
        .isInstanceOf(IssueArchiveException.class)
        .hasMessageContaining("none.gz");
  }
}
