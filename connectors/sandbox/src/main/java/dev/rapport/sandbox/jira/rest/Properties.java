package dev.rapport.sandbox.jira.rest;

import com.google.gson.JsonElement;

/** What may be a property. */
final class Properties {
  private static final int LONGEST_KEY = 255;
  private static final int LONGEST_VALUE = 32_768;

  private Properties() {}

  /** The value in a call's body, for the key at the end of its path. */
  static JsonElement value(Request request) {
    if (request.call().body().length() > LONGEST_VALUE) {
      throw tooLong();
    }
    return required(request.part(1), request.json());
  }

  /** A value that fits, for a key that fits; 400 otherwise. */
  static JsonElement required(String key, JsonElement value) {
    if (key.length() > LONGEST_KEY) {
      throw ApiError.badRequest("The property key can be no longer than 255 characters.");
    }
    if (value.toString().length() > LONGEST_VALUE) {
      throw tooLong();
    }
    return value;
  }

  private static ApiError tooLong() {
    return ApiError.badRequest("The property value cannot be longer than 32768 characters.");
  }
}
