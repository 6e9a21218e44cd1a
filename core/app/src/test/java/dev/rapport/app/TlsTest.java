package dev.rapport.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TlsTest {
  private static final Map<String, String> SECRET = Map.of("PAPER_SECRET", "s3cret-s3cret");
  private static final String TLS =
      "  login: local\n  tls: { keystore: server.p12, password: \"${env:PAPER_SECRET}\" }\n";

  @TempDir Path folder;

  @Test
  void theServersOwnCertificateIsShownAndCookiesStayInside() throws Exception {
    makeCertificate();
    try (LoginDesk desk = new LoginDesk(folder, TLS, SECRET)) {
      HttpResponse<String> page =
          trusting()
              .send(
                  HttpRequest.newBuilder(URI.create("https://localhost:" + desk.port() + "/login"))
                      .build(),
                  BodyHandlers.ofString());

      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.headers().firstValue("Set-Cookie").orElseThrow())
          .startsWith("__Host-rapport=")
          .contains("Secure", "HttpOnly", "Path=/");
      assertThat(page.headers().firstValue("Strict-Transport-Security")).isPresent();
      assertThatThrownBy(() -> desk.get("/login")).isInstanceOf(IOException.class);
    }
  }

  @Test
  void aCertificateThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> new LoginDesk(folder, TLS, SECRET))
        .hasMessageContaining("server.p12")
        .hasMessageContaining("#serve-tls");
  }

  private void makeCertificate() throws IOException, InterruptedException {
    String keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    int exit =
        new ProcessBuilder(
                keytool,
                "-genkeypair",
                "-alias",
                "rapport",
                "-keyalg",
                "EC",
                "-storetype",
                "PKCS12",
                "-keystore",
                folder.resolve("server.p12").toString(),
                "-storepass",
                "s3cret-s3cret",
                "-dname",
                "CN=localhost",
                "-ext",
                "SAN=dns:localhost")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor();
    assertThat(exit).isZero();
  }

  private HttpClient trusting() throws IOException, GeneralSecurityException {
    KeyStore known = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(folder.resolve("server.p12"))) {
      known.load(in, "s3cret-s3cret".toCharArray());
    }
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("rapport", known.getCertificate("rapport"));
    TrustManagerFactory managers =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    managers.init(trusted);
    SSLContext tls = SSLContext.getInstance("TLS");
    tls.init(null, managers.getTrustManagers(), null);
    return HttpClient.newBuilder().sslContext(tls).build();
  }
}
