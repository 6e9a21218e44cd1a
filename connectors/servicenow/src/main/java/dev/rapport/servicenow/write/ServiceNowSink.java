package dev.rapport.servicenow.write;

import dev.rapport.connector.HostContext;
import dev.rapport.connector.HostWrite;
import dev.rapport.connector.Pause;
import dev.rapport.connector.Receipt;
import dev.rapport.connector.Sink;
import dev.rapport.http.HostClient;
import dev.rapport.http.LookAgain;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes to an instance what the configuration allows. What the host refuses for one task is in its
 * receipt; the others go on.
 */
public final class ServiceNowSink implements Sink {
  private static final int BATCH = 200;

  private final Map<HostWrite.Kind, Writes> byKind;
  private final Outcomes outcomes;
  private final Pause pause;

  /**
   * A sink of one host.
   *
   * @param allowed what the configuration switched on
   * @param client how the host is called
   * @param lookup the look before each write
   */
  public static ServiceNowSink of(
      String host,
      WriteSettings allowed,
      HostClient client,
      RowLookup lookup,
      HostContext context) {
    Outcomes outcomes = new Outcomes(context.clock());
    Map<HostWrite.Kind, Writes> byKind =
        new SwitchedOn(host, allowed, client, lookup, context, outcomes).byKind();
    return new ServiceNowSink(byKind, outcomes, context.pause());
  }

  /** What takes the tags away that were made on a host. */
  public static TagRemoval tagRemoval(
      String host,
      WriteSettings allowed,
      HostClient client,
      RowLookup lookup,
      HostContext context) {
    return new SwitchedOn(host, allowed, client, lookup, context, new Outcomes(context.clock()))
        .tagRemoval();
  }

  private ServiceNowSink(Map<HostWrite.Kind, Writes> byKind, Outcomes outcomes, Pause pause) {
    this.byKind = Map.copyOf(byKind);
    this.outcomes = outcomes;
    this.pause = pause;
  }

  @Override
  public HostWrite.Kind summaryKind() {
    return HostWrite.Kind.ROW;
  }

  @Override
  public Set<HostWrite.Kind> kinds() {
    return byKind.keySet();
  }

  @Override
  public int batchSize() {
    return BATCH;
  }

  /** Where an answer is lost, everything is looked at once more: no row is added twice. */
  @Override
  public List<Receipt> apply(List<HostWrite> writes) {
    return LookAgain.whileInDoubt(pause, () -> attempt(writes));
  }

  private List<Receipt> attempt(List<HostWrite> writes) {
    Map<HostWrite, Receipt> receipts = new HashMap<>();
    for (HostWrite.Kind kind : HostWrite.Kind.values()) {
      List<HostWrite> ofKind = writes.stream().filter(write -> write.kind() == kind).toList();
      if (!ofKind.isEmpty()) {
        receipts.putAll(byKind.getOrDefault(kind, this::refuse).apply(ofKind));
      }
    }
    return writes.stream().map(receipts::get).toList();
  }

  private Map<HostWrite, Receipt> refuse(List<HostWrite> writes) {
    Map<HostWrite, Receipt> receipts = new HashMap<>();
    for (HostWrite write : writes) {
      String reason = "write of kind " + write.kind().id() + " is not switched on for this host";
      receipts.put(write, outcomes.refused(write, reason));
    }
    return receipts;
  }
}
