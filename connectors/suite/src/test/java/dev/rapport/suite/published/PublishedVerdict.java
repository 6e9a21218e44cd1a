package dev.rapport.suite.published;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** After each test of this module: fails it where a call to Jira was not as Atlassian publishes. */
public final class PublishedVerdict implements AfterEachCallback {
  /** JUnit makes it. */
  public PublishedVerdict() {}

  @Override
  public void afterEach(ExtensionContext context) {
    Published.judge();
  }
}
