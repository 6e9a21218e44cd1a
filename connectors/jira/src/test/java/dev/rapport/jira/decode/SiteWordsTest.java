package dev.rapport.jira.decode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.jira.json.JiraField;
import dev.rapport.jira.json.JiraStatus;
import dev.rapport.model.Status;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SiteWordsTest {
  @Test
  void statusesKeepTheirCategoriesOverARestart() {
    StatusCatalog catalog =
        StatusCatalog.of(
            List.of(
                status("1", "new"),
                status("3", "done"),
                status("4", "undefined"),
                status(null, "new")));

    assertThat(catalog.categories())
        .isEqualTo(Map.of("1", Status.Category.NEW, "3", Status.Category.DONE));
    assertThat(StatusCatalog.ofText(catalog.toText())).isEqualTo(catalog);
    assertThat(StatusCatalog.ofText("")).isEqualTo(StatusCatalog.EMPTY);
    assertThat(StatusCatalog.ofText("1=odd x =new")).isEqualTo(StatusCatalog.EMPTY);
  }

  @Test
  void aStatusWithoutANameGoesByItsId() {
    assertThat(StatusCatalog.EMPTY.status("7", " ")).isEqualTo(new Status("7", "7", null));
  }

  @Test
  void serviceFieldsAreFoundByTheirKindAndKeptOverARestart() {
    KnownFields fields =
        KnownFields.of(
            List.of(
                new JiraField("summary", null),
                field("customfield_9", "com.atlassian.servicedesk:sd-request-participants"),
                field("customfield_10", "com.atlassian.servicedesk:sd-request-participants"),
                field("customfield_8", "com.example:other")));

    assertThat(fields.id(KnownFields.Role.PARTICIPANTS)).contains("customfield_9");
    assertThat(fields.id(KnownFields.Role.RATING)).isEmpty();
    assertThat(KnownFields.ofText(fields.toText())).isEqualTo(fields);
    assertThat(KnownFields.ofText("")).isEqualTo(KnownFields.NONE);
  }

  private static JiraStatus status(String id, String category) {
    return new JiraStatus(id, "name", new JiraStatus.StatusCategory(category));
  }

  private static JiraField field(String id, String kind) {
    return new JiraField(id, new JiraField.Schema("array", kind));
  }
}
