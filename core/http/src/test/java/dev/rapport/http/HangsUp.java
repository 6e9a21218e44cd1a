package dev.rapport.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;

/** A server that takes every connection and drops it without a word. */
final class HangsUp implements AutoCloseable {
  private final ServerSocket server;

  private HangsUp(ServerSocket server) {
    this.server = server;
  }

  static HangsUp onEveryCall() throws IOException {
    HangsUp server = new HangsUp(new ServerSocket(0));
    Thread thread = new Thread(server::hangUp);
    thread.setDaemon(true);
    thread.start();
    return server;
  }

  int port() {
    return server.getLocalPort();
  }

  private void hangUp() {
    while (!server.isClosed()) {
      try {
        server.accept().close();
      } catch (IOException e) {
        if (!server.isClosed()) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
