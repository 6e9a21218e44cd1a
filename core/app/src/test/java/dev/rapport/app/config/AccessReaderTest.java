package dev.rapport.app.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.app.config.AccessConfig.KeyStore;
import dev.rapport.app.config.AccessConfig.OpenId;
import dev.rapport.app.config.AccessConfig.Passwords;
import dev.rapport.app.config.AccessConfig.Proxy;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessReaderTest {
  @TempDir Path folder;

  @Test
  void withoutAWordOnlyThisMachineReachesItAndNobodyIsAsked() {
    assertThat(read("serve: { port: 0 }").access()).isEqualTo(AccessConfig.LOCAL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "serve: { bind: 0.0.0.0 }",
        "serve: { bind: 0.0.0.0, login: local }",
        "serve: { bind: 0.0.0.0, tls: proxy }"
      })
  void anAddressThatOthersReachNeedsALoginAndTls(String serve) {
    assertThat(refused(serve))
        .singleElement()
        .asString()
        .contains("serve.bind: ", "serve.login", "serve.tls", "#serve-bind");
  }

  @Test
  void bothInOneWayOrAnotherAreEnough() {
    AccessConfig access = read("serve: { bind: 0.0.0.0, login: local, tls: proxy }").access();

    assertThat(access.login()).isInstanceOf(Passwords.class);
    assertThat(access.tls()).isInstanceOf(Proxy.class);
  }

  @Test
  void anIssuerIsTakenWithItsRoles() {
    AccessConfig access =
        read("""
                serve:
                  bind: 0.0.0.0
                  address: https://rapport.example.com
                  login:
                    { issuer: "https://login.example.com", client-id: r, client-secret: "${env:SNOW_PASSWORD}",
                      roles: { it: [it-staff] } }
                  tls: { keystore: server.p12, password: "${env:SNOW_PASSWORD}" }
                """)
            .access();

    assertThat(access.login())
        .isInstanceOfSatisfying(
            OpenId.class,
            openId -> {
              assertThat(openId.claim()).isEqualTo("groups");
              assertThat(openId.roles()).containsEntry("it", List.of("it-staff"));
            });
    assertThat(access.tls())
        .isInstanceOfSatisfying(
            KeyStore.class, tls -> assertThat(tls.file()).isEqualTo(folder.resolve("server.p12")));
  }

  @Test
  void anIssuerWithoutTlsOrWithoutAWayBackIsRefused() {
    String openId = "client-id: r, client-secret: \"${env:SNOW_PASSWORD}\" } }";

    assertThat(refused("serve: { login: { issuer: \"http://login.example.com\", " + openId))
        .anySatisfy(problem -> assertThat(problem).contains("serve.login.issuer", "https"));
    assertThat(refused("serve: { login: { issuer: \"https://login.example.com\", " + openId))
        .anySatisfy(problem -> assertThat(problem).contains("serve.address"));
  }

  private RapportConfig read(String serve) {
    return new Given(folder).config(Given.ONE_HOST + serve + "\n");
  }

  private List<String> refused(String serve) {
    return new Given(folder).problems(Given.ONE_HOST + serve + "\n");
  }
}
