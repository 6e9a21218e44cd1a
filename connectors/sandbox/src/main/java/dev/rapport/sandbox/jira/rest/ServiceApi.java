package dev.rapport.sandbox.jira.rest;

import dev.rapport.sandbox.faults.FaultSwitches;
import dev.rapport.sandbox.jira.site.Site;

final class ServiceApi {
  ServiceApi(Site site, Access access, FaultSwitches faults) {}

  void offer(Router router, String base) {}
}
