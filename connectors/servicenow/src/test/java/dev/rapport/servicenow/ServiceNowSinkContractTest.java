package dev.rapport.servicenow;

import dev.rapport.testkit.SinkContract;

/** The connector keeps what every sink promises. */
class ServiceNowSinkContractTest extends SinkContract {
  @Override
  protected Host start() {
    return Instance.of(5);
  }
}
