package dev.rapport.servicenow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.connector.Directory;
import dev.rapport.model.ActorId;
import dev.rapport.testkit.HostContexts;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Finding one's own account when one logs in to Rapport's page. */
class UserAddressesTest {
  private final Instance instance = new Instance();
  private final Directory directory = instance.directory(HostContexts.of(instance.clock()));

  @AfterEach
  void stop() {
    instance.close();
  }

  @Test
  void anAccountIsFoundByItsVeryAddress() {
    assertThat(directory.accountsOf("carl@customer.example"))
        .containsExactly(new ActorId("snow", instance.carl));
    assertThat(directory.accountsOf("carl")).isEmpty();
    assertThat(directory.accountsOf("nobody@customer.example")).isEmpty();
  }

  @Test
  void anAddressThatIsAQueryFindsNobody() {
    assertThat(directory.accountsOf("x^ORactive=true")).isEmpty();
  }

  @Test
  void anAccountThatIsNotInUseIsNotFound() {
    instance.table("sys_user").update(instance.carl, Map.of("active", "false"), "admin");

    assertThat(directory.accountsOf("carl@customer.example")).isEmpty();
  }
}
