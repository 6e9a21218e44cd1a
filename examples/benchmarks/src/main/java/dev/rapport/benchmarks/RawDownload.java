package dev.rapport.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import okhttp3.Credentials;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okio.Okio;

/** Fetches addresses one after the other and throws the answers away. */
public final class RawDownload {
  private RawDownload() {}

  /** Takes a file with one address a line, a user and a password. */
  public static void main(String[] arguments) throws IOException {
    String credentials = Credentials.basic(arguments[1], arguments[2]);
    OkHttpClient client = new OkHttpClient();
    long bytes = 0;
    for (String address : Files.readAllLines(Path.of(arguments[0]))) {
      bytes += fetch(client, address, credentials);
    }
    System.out.println(bytes + " bytes");
    client.dispatcher().executorService().shutdown();
    client.connectionPool().evictAll();
  }

  private static long fetch(OkHttpClient client, String address, String credentials)
      throws IOException {
    Request request =
        new Request.Builder()
            .url(address)
            .header("Authorization", credentials)
            .header("Accept", "application/json")
            .build();
    try (Response response = client.newCall(request).execute()) {
      return response.body().source().readAll(Okio.blackhole());
    }
  }
}
