package dev.rapport.engine.pair;

import static dev.rapport.engine.pair.Site.INC;
import static dev.rapport.engine.pair.Site.NET;
import static dev.rapport.engine.pair.Site.SNOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.model.TicketKey;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://acme.service-now.com/incident.do?sys_id=46b66a40a9fe198101f243dfbc79033d",
        "https://acme.service-now.com/nav_to.do?uri=incident.do?sys_id=46b66a40a9fe198101f243dfbc79033d",
        "https://acme.service-now.com/nav_to.do?uri=%2Fincident.do%3Fsys_id%3D46B66A40A9FE198101F243DFBC79033D%26sysparm_view%3D",
        "https://acme.service-now.com/now/nav/ui/classic/params/target/incident.do%3Fsys_id%3D46b66a40a9fe198101f243dfbc79033d",
        "https://acme.service-now.com/now/nav/ui/classic/params/target/incident.do%253Fsys_id%253D46b66a40a9fe198101f243dfbc79033d",
        "https://acme.service-now.com/now/sow/record/incident/46b66a40a9fe198101f243dfbc79033d",
        "https://acme.service-now.com/sp?id=ticket&table=incident&sys_id=46b66a40a9fe198101f243dfbc79033d",
        "https://acme.service-now.com/task.do?sysparm_query=number=INC0010001",
        "HTTPS://ACME.Service-Now.com:443/incident.do?sys_id=46b66a40a9fe198101f243dfbc79033d",
        " INC0010001 ",
        "inc0010001",
        "46b66a40a9fe198101f243dfbc79033d",
      })
  void aRecordIsFoundByAnyOfItsAddresses(String target) {
    assertThat(new Site().says(NET, target).pairs().of(NET)).contains(new Pair(INC, NET));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://acme.atlassian.net/browse/NET-7",
        "https://acme.atlassian.net/browse/net-7?focusedCommentId=1#comment-1",
        "https://acme.atlassian.net/jira/software/projects/NET/boards/1?selectedIssue=NET-7",
        "https://acme.atlassian.net/projects/NET/issues/NET-7",
        "https://acme.atlassian.net/servicedesk/customer/portal/2/NET-7",
        "NET-7",
      })
  void anIssueIsFoundByAnyOfItsAddresses(String target) {
    assertThat(new Site().says(INC, target).pairs().of(INC)).contains(new Pair(INC, NET));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://elsewhere.atlassian.net/browse/NET-7",
        "https://acme.atlassian.net.evil.example/browse/NET-7",
        "https://acme.atlassian.net/wiki/spaces/NET",
        "https://acme.atlassian.net/browse/NET-7%ZZ/%",
        "https://acme.atlassian.net/browse/",
        "https://",
        "",
      })
  void anAddressOfSomethingElseIsNotGuessedAt(String target) {
    Pairs pairs = new Site().says(INC, target.replace("NET-7%", "NET%")).pairs();

    assertThat(pairs.count()).isZero();
    assertThat(pairs.unpaired().unknown()).isEqualTo(1);
  }

  @Test
  void twoHostsAtOneAddressAreToldApartByWhoHasTheTicket() {
    LinkedHost it = jira("jira", "https://acme.example/jira");
    LinkedHost hr = jira("hr", "https://acme.example/jira/");

    assertThat(
            new Site()
                .hosts(SNOW, it, hr)
                .knows(new TicketKey("hr", "HR-1"), "1")
                .says(INC, "https://acme.example/jira/browse/HR-1")
                .pairs()
                .of(INC))
        .contains(new Pair(INC, new TicketKey("hr", "HR-1")));
  }

  @Test
  void aPathThatOnlyBeginsAlikeIsAnotherPlace() {
    Site site =
        new Site()
            .hosts(SNOW, jira("jira", "https://acme.example/jira"))
            .says(INC, "https://acme.example/jira-test/browse/NET-7");

    assertThat(site.pairs().count()).isZero();
  }

  private static LinkedHost jira(String name, String url) {
    return new LinkedHost(name, URI.create(url), Tracker.JIRA);
  }
}
