package dev.rapport.servicenow;

import dev.rapport.testkit.SourceContract;

/** The connector keeps what every source promises. */
class ServiceNowSourceContractTest extends SourceContract {
  @Override
  protected Host start() {
    return Instance.of(12);
  }
}
