package dev.rapport.testkit;

/** The contract holds for the smallest host there can be. */
class PaperSourceContractTest extends SourceContract {
  @Override
  protected Host start() {
    return new PaperHost();
  }
}
