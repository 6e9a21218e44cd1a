package dev.rapport.app.serve;

import dev.rapport.app.config.AccessConfig.KeyStore;
import dev.rapport.app.config.RapportConfig;
import dev.rapport.app.config.ServeConfig;
import io.javalin.config.JavalinConfig;
import java.nio.file.Files;
import java.util.Optional;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/**
 * Listens over TLS with the admin's own certificate, and not without.
 *
 * @param serve where it listens
 * @param keyStore the key and its certificates
 */
record TlsListener(ServeConfig serve, KeyStore keyStore) {
  private static final String HTTP = "http/1.1";

  /** What the configuration asks for; empty where the server does not keep others out itself. */
  static Optional<TlsListener> of(RapportConfig config) {
    return config.access().tls() instanceof KeyStore keyStore
        ? Optional.of(new TlsListener(config.serve(), keyStore))
        : Optional.empty();
  }

  void addTo(JavalinConfig config) {
    if (!Files.isReadable(keyStore.file())) {
      throw new IllegalArgumentException(
          "serve.tls.keystore "
              + keyStore.file()
              + " is not there or not readable; see .github/TROUBLESHOOTING.md#serve-tls");
    }
    config.jetty.addConnector(this::connector);
  }

  private ServerConnector connector(Server server, HttpConfiguration http) {
    SslContextFactory.Server tls = new SslContextFactory.Server();
    tls.setKeyStorePath(keyStore.file().toUri().toString());
    tls.setKeyStoreType("PKCS12");
    tls.setKeyStorePassword(keyStore.password().reveal());
    tls.setIncludeProtocols("TLSv1.3", "TLSv1.2");
    HttpConfiguration secure = new HttpConfiguration(http);
    // Names are checked where they matter; a browser by address sends none.
    secure.addCustomizer(new SecureRequestCustomizer(false));
    ServerConnector connector =
        new ServerConnector(
            server, new SslConnectionFactory(tls, HTTP), new HttpConnectionFactory(secure));
    connector.setHost(serve.bind());
    connector.setPort(serve.port());
    return connector;
  }
}
