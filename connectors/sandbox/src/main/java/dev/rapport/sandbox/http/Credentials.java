package dev.rapport.sandbox.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The name and password that a stand-in accepts by HTTP basic authentication. */
public record Credentials(String user, String password) {

  /** Whether the call carries exactly this name and password. */
  public boolean admit(Call call) {
    return call.header("authorization").filter(expected()::equals).isPresent();
  }

  private String expected() {
    byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(pair);
  }

  /** The name alone. */
  @Override
  public String toString() {
    return user;
  }
}
