package dev.rapport.suite.published;

import dev.rapport.sandbox.faults.Fault;
import dev.rapport.sandbox.servicenow.ServiceNowSandbox;
import dev.rapport.sandbox.servicenow.store.Row;
import java.util.List;
import java.util.Map;

/** Reports as drafts in a knowledge base. */
final class PublishingSnow implements PublishingHost {
  private static final String CONFIG =
      """
      hosts:
        - name: snow
          type: servicenow
          url: %s
          auth: { type: basic, user: %s, secret: "${env:SNOW}" }
          limits: { requests-per-second: 1000 }
          write: { summary: none, knowledge-base: %s }
      report: { publish: { host: snow } }
      """;

  private final ServiceNowSandbox snow = ServiceNowSandbox.builder().company(40, 7).start();
  private final String base =
      snow.tables().table("kb_knowledge_base").insert(Map.of("title", "IT")).sysId();

  @Override
  public String name() {
    return "snow";
  }

  @Override
  public String config() {
    return CONFIG.formatted(snow.url(), snow.user(), base);
  }

  @Override
  public List<String> reports() {
    return snow.tables().table("kb_knowledge").rows().stream()
        .map(article -> article.get("short_description"))
        .toList();
  }

  @Override
  public List<String> files() {
    return snow.tables().table("sys_attachment").rows().stream()
        .map((Row file) -> file.get("file_name"))
        .toList();
  }

  @Override
  public void forbid() {
    snow.faults().on(Fault.NO_WRITE_ROLE);
  }

  @Override
  public void allow() {
    snow.faults().off(Fault.NO_WRITE_ROLE);
  }

  @Override
  public String remedy() {
    return "kb_knowledge";
  }

  @Override
  public void close() {
    snow.close();
  }
}
