package dev.rapport.servicenow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.rapport.servicenow.table.EncodedQuery;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that would say more than a name inside a query. */
class InjectedQueryTest {
  private static final EncodedQuery OPEN = EncodedQuery.where("active", "=", "true");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x^ORactive=false",
        "x^NQsys_idISNOTEMPTY",
        "javascript:gs.getUserID()",
        " JavaScript:new GlideRecord('sys_user')"
      })
  void areNotAskedFor(String name) {
    assertThat(EncodedQuery.canHold(name)).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> OPEN.and("name", "=", name));
    assertThatIllegalArgumentException().isThrownBy(() -> OPEN.or("name", "=", name));
    assertThatIllegalArgumentException().isThrownBy(() -> OPEN.andIn("name", List.of(name)));
    assertThatIllegalArgumentException().isThrownBy(() -> OPEN.orIn("name", List.of("a", name)));
  }

  @Test
  void aCommaDoesNotMakeTwoValuesOfOne() {
    assertThatIllegalArgumentException().isThrownBy(() -> OPEN.andIn("name", List.of("a,b")));
    assertThat(OPEN.and("name", "=", "a,b").text()).isEqualTo("active=true^name=a,b");
  }

  @Property
  void whatCanBeHeldStaysOneConditionAndOneParameter(@ForAll String name) {
    if (EncodedQuery.canHold(name)) {
      EncodedQuery query = OPEN.andIn("name", List.of(name));

      assertThat(query.text().split("\\^", -1)).hasSize(2);
      assertThat(query.encoded()).doesNotContainAnyWhitespaces().doesNotContain("&", "#", "=");
    }
  }
}
