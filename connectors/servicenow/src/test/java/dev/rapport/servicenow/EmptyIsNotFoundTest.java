package dev.rapport.servicenow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.connector.Cursor;
import dev.rapport.connector.Page;
import dev.rapport.connector.Source;
import dev.rapport.sandbox.faults.Fault;
import dev.rapport.testkit.CallCount;
import dev.rapport.testkit.HostContexts;
import dev.rapport.testkit.TransientMemory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A host, or a proxy before it, for which a list without rows is 404. */
class EmptyIsNotFoundTest {
  private final TransientMemory memory = new TransientMemory();
  private Instance instance = Instance.of(3).with(Fault.EMPTY_IS_NOT_FOUND);

  @AfterEach
  void stop() {
    instance.close();
  }

  private Source source() {
    return instance.source(HostContexts.of(instance.clock(), memory, new CallCount()));
  }

  @Test
  void thereWasNothingToFind() {
    Page first = source().fetch(Cursor.START);
    Page second = source().fetch(first.next());

    assertThat(first.tickets()).hasSize(3);
    assertThat(second.tickets()).isEmpty();
    assertThat(second.last()).isTrue();
  }

  @Test
  void anEmptyTableHasNothingAtAll() {
    instance.close();
    instance = new Instance().with(Fault.EMPTY_IS_NOT_FOUND);

    assertThat(source().fetch(Cursor.START).tickets()).isEmpty();
  }

  @Test
  void noRightIsTakenForMissing() {
    source().fetch(Cursor.START);

    assertThat(memory.recall("refused.servicenow.sys_journal_field")).isEmpty();
  }
}
