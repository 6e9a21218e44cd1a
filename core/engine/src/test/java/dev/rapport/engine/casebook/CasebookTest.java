package dev.rapport.engine.casebook;

import static dev.rapport.engine.Life.minute;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engine.House;
import dev.rapport.engine.Life;
import dev.rapport.engine.holder.HolderMap;
import dev.rapport.engine.insight.TicketInsight;
import dev.rapport.engine.pair.LinkRules;
import dev.rapport.engine.pair.Pairs;
import dev.rapport.engine.pair.Site;
import dev.rapport.engine.pair.Tracker;
import dev.rapport.engine.pair.Unpaired;
import dev.rapport.engine.report.Grouping;
import dev.rapport.engine.report.Report;
import dev.rapport.engine.report.ReportBuilder;
import dev.rapport.engine.report.ReportJson;
import dev.rapport.engine.report.ReportRequest;
import dev.rapport.engine.report.TicketJson;
import dev.rapport.engine.store.Kind;
import dev.rapport.engine.store.Store;
import dev.rapport.engine.store.StoredPage;
import dev.rapport.model.LinkOrigin;
import dev.rapport.model.TicketKey;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class CasebookTest {
  @Parameter Kind kind;
  private static final LinkRules RULES = LinkRules.usual(List.of(Site.SNOW, Site.JIRA));
  private static final TicketKey INC = new TicketKey("snow", "INC1");
  private static final TicketKey NET = new TicketKey("jira", "NET-1");

  @TempDir Path folder;
  private Store store;

  @BeforeEach
  void open() {
    store = Store.open(kind.fresh(folder));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void aReportHearsOfAPairOnce() {
    snow(Life.begins("New").links(5, "NET-1"), Life.begins("INC2", "New", Map.of()));
    jira(Life.issue(0, "To do"), Life.issue("NET-2", 0, "To do"));

    assertThat(all(60))
        .extracting(TicketInsight::key, TicketInsight::pair)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(INC, List.of(NET)),
            org.assertj.core.groups.Tuple.tuple(new TicketKey("snow", "INC2"), List.of()),
            org.assertj.core.groups.Tuple.tuple(new TicketKey("jira", "NET-2"), List.of()));
  }

  @Test
  void aReportCountsThePairInTheLeadsGroup() {
    snow(Life.begins("New").links(5, "NET-1"));
    jira(Life.issue(0, "Blocked"));
    ReportBuilder builder =
        new ReportBuilder(
            new ReportRequest(null, minute(60), Grouping.BY_GROUP, 1),
            House.insights(HolderMap.EMPTY));
    all(60).forEach(builder::add);
    Report report = builder.build();

    assertThat(report.groups()).extracting(Report.Row::key).containsExactly("Service Desk");
    assertThat(report.total().n()).isEqualTo(1);
    assertThat(ReportJson.of(report).getAsJsonObject("receipt").get("pairs").getAsInt())
        .isEqualTo(1);
  }

  @Test
  void eitherKeyShowsTheSame() {
    snow(Life.begins("New").status(20, "Active").links(5, "NET-1"));
    jira(Life.issue(0, "Blocked"));
    var lead = TicketJson.of(of(INC, 60));
    var follower = TicketJson.of(of(NET, 60));

    assertThat(lead.remove("pair").getAsString()).isEqualTo("jira:NET-1");
    assertThat(follower.remove("pair").getAsString()).isEqualTo("snow:INC1");
    assertThat(follower.remove("ticket").getAsString()).isEqualTo("jira:NET-1");
    lead.remove("ticket");
    assertThat(follower).isEqualTo(lead);
  }

  @Test
  void aLinkFromTheOtherSideByAddressIsFoundInTheStore() {
    snow(Life.begins("New"));
    jira(
        Life.issue(0, "To do")
            .links(3, "https://acme.service-now.com/task.do?sysparm_query=number=INC1"));

    assertThat(pairs(60).of(INC)).isPresent();
  }

  @Test
  void aLinkThatWasTakenAwayOrIsStillToComeMakesNoPair() {
    snow(Life.begins("New").links(5, "NET-1").unlinks(30, "NET-1"));
    jira(Life.issue(0, "To do"));

    assertThat(pairs(4).count()).isZero();
    assertThat(pairs(5).count()).isEqualTo(1);
    assertThat(pairs(30).count()).isZero();
  }

  @Test
  void aLinkToATicketThatIsCreatedLaterIsALinkToNothing() {
    snow(Life.begins("New").links(5, "NET-1"));
    jira(Life.issue(20, "To do"));

    assertThat(pairs(10).unpaired()).isEqualTo(new Unpaired(1, 0, 0, 0));
    assertThat(pairs(20).count()).isEqualTo(1);
  }

  @Test
  void contradictingLinksAreListedOnEveryTicketTheyTouch() {
    snow(Life.begins("New").links(5, "NET-1").links(6, "NET-2"));
    jira(Life.issue(0, "To do"), Life.issue("NET-2", 0, "To do"));
    TicketKey second = new TicketKey("jira", "NET-2");

    assertThat(of(INC, 60).contradicting()).containsExactly(NET, second);
    assertThat(of(second, 60).contradicting()).containsExactly(INC);
    assertThat(of(NET, 60).pair()).isEmpty();
    assertThat(all(60)).hasSize(3);
    assertThat(TicketJson.of(of(NET, 60)).getAsJsonArray("contradicting")).hasSize(1);
  }

  @Test
  void manyLinksAreLookedUpInFewQuestions() {
    Life[] incidents = new Life[700];
    Life[] issues = new Life[700];
    Arrays.setAll(
        incidents, i -> Life.begins("INC" + i, "New", Map.of()).links(1, "NET-" + (699 - i)));
    Arrays.setAll(issues, i -> Life.issue("NET-" + i, 0, "To do"));
    snow(incidents);
    jira(issues);

    assertThat(pairs(60).count()).isEqualTo(700);
    assertThat(all(60)).hasSize(700);
  }

  @Test
  void whatTheAdminDoesNotCountMakesNoPair() {
    snow(Life.begins("New").links(5, "NET-1"));
    jira(Life.issue(0, "To do"));
    LinkRules rules =
        new LinkRules(Set.of(LinkOrigin.REMOTE_LINK), Tracker.SERVICENOW, RULES.hosts());

    assertThat(store.links().pairs(rules, minute(60)).count()).isZero();
    assertThat(store.links().pairs(LinkRules.NONE, minute(60))).isSameAs(Pairs.NONE);
  }

  private void snow(Life... lives) {
    add("snow", lives);
  }

  private void jira(Life... lives) {
    add("jira", lives);
  }

  private void add(String host, Life... lives) {
    store.add(
        host,
        new StoredPage(
            Arrays.stream(lives).map(Life::history).toList(),
            List.of(),
            List.of(),
            Optional.empty()),
        minute(100));
  }

  private Cases cases(long minute) {
    return new Casebook(store, House.insights(HolderMap.EMPTY), RULES).at(minute(minute));
  }

  private Pairs pairs(long minute) {
    return cases(minute).pairs();
  }

  private List<TicketInsight> all(long minute) {
    List<TicketInsight> all = new ArrayList<>();
    cases(minute).forEach(all::add);
    return all;
  }

  private TicketInsight of(TicketKey key, long minute) {
    return cases(minute).of(store.tickets().find(key).orElseThrow()).orElseThrow();
  }
}
