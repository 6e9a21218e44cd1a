package dev.rapport.http;

import okhttp3.Request;

/**
 * Which call a message is about: method and path, never the query, which may hold what people
 * wrote.
 */
record Place(String method, String path) {
  static Place of(Request request) {
    return new Place(request.method(), request.url().encodedPath());
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
