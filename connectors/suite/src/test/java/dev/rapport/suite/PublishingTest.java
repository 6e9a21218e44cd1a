package dev.rapport.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.suite.published.PublishingHost;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The shipped program shows reports on each kind of host, and takes them away again. */
@ParameterizedClass
@EnumSource
class PublishingTest {
  private final YearMonth last = YearMonth.now(ZoneOffset.UTC).minusMonths(1);

  @Parameter PublishingHost.Kind kind;
  @TempDir Path folder;
  private PublishingHost host;
  private Desk desk;

  @BeforeEach
  void aMonthOfWorkIsKnown() {
    host = kind.start();
    desk = new Desk(folder).configured(host.config() + "\nprivacy: { k: 1 }\n");
    assertThat(desk.types("sync").exitCode()).isZero();
  }

  @AfterEach
  void close() {
    host.close();
  }

  private Desk.Seen publish(YearMonth month) {
    return desk.types("report", "--period", month.toString(), "--publish");
  }

  @Test
  void aMonthIsShownOnceWithAllItsFilesHoweverOftenItIsPublished() {
    assertThat(publish(last).out()).contains("Published " + host.name() + ":report-" + last);
    assertThat(host.reports()).hasSize(1).first().asString().endsWith(" · " + last);
    assertThat(host.files()).hasSize(6).allMatch(name -> name.startsWith("report-" + last));

    assertThat(publish(last).out()).contains("it stood there already");

    assertThat(host.reports()).hasSize(1);
    assertThat(host.files()).hasSize(6);
    assertThat(desk.types("plan", "--json").json().getAsJsonArray("writes")).isEmpty();
  }

  @Test
  void itIsNoTicketAndAnotherMonthIsAnotherReport() {
    int before = tickets();
    publish(last);
    assertThat(publish(last.minusMonths(1)).exitCode()).isZero();

    assertThat(desk.types("sync").exitCode()).isZero();

    assertThat(host.reports()).hasSize(2);
    assertThat(tickets()).isEqualTo(before);
  }

  private int tickets() {
    Desk.Seen seen = desk.types("report", "--format", "json");
    return seen.json().getAsJsonObject("total").get("n").getAsInt();
  }

  @Test
  void itIsTakenBackByItsNameAndByUninstall() {
    publish(last);
    publish(last.minusMonths(1));
    String report = host.name() + ":report-" + last;

    assertThat(desk.types("undo", report, "--yes").exitCode()).isZero();
    assertThat(host.reports()).hasSize(1);

    assertThat(desk.types("uninstall", host.name(), "--yes").exitCode()).isZero();
    assertThat(host.reports()).isEmpty();
    assertThat(host.files()).isEmpty();
  }

  @Test
  void whoMayNotWriteThereIsToldSoAndNothingIsLost() {
    host.forbid();

    Desk.Seen refused = publish(last);

    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.out() + refused.err()).contains("report-" + last);
    assertThat(desk.types("outbox", "list").out()).contains("report-" + last, host.remedy());
    assertThat(Files.exists(folder.resolve("reports/report-" + last + ".pdf"))).isTrue();
    assertThat(host.reports()).isEmpty();
    host.allow();
    assertThat(publish(last).exitCode()).isZero();
    assertThat(host.reports()).hasSize(1);
  }
}
