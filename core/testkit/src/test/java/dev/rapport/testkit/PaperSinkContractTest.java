package dev.rapport.testkit;

/** The contract holds for the smallest host there can be. */
class PaperSinkContractTest extends SinkContract {
  @Override
  protected Host start() {
    return new PaperHost();
  }
}
