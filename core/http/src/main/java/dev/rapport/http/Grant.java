package dev.rapport.http;

import dev.rapport.connector.Settings;
import okhttp3.FormBody;

/** What is exchanged for a token: RFC 6749, sections 4.4 and 4.3. */
enum Grant {
  /** A client's id and secret. */
  CLIENT_CREDENTIALS {
    @Override
    void add(FormBody.Builder form, Settings settings) {
      String id = settings.find("auth.client-id").orElseGet(() -> settings.text("auth.user"));
      form.add("grant_type", "client_credentials")
          .add("client_id", id)
          .add("client_secret", Authentication.secret(settings, "auth.secret"));
    }

    @Override
    String remedy() {
      return "check auth.client-id and auth.secret in rapport.yaml, and that the host allows the"
          + " client-credentials grant";
    }
  },

  /** A user's name and password, beside the client's; for hosts that offer nothing better. */
  PASSWORD {
    @Override
    void add(FormBody.Builder form, Settings settings) {
      form.add("grant_type", "password")
          .add("client_id", settings.text("auth.client-id"))
          .add("client_secret", Authentication.secret(settings, "auth.client-secret"))
          .add("username", settings.text("auth.user"))
          .add("password", Authentication.secret(settings, "auth.secret"));
    }

    @Override
    String remedy() {
      return "check auth.client-id, auth.client-secret, auth.user and auth.secret in rapport.yaml,"
          + " and that the account is not locked out";
    }
  };

  abstract void add(FormBody.Builder form, Settings settings);

  /** What to do where no token was given. */
  abstract String remedy();

  /**
   * The exchange, as a form because ServiceNow understands nothing else there.
   *
   * @throws dev.rapport.connector.HostException of kind CONFIGURATION when a setting is missing
   */
  FormBody form(Settings settings) {
    FormBody.Builder form = new FormBody.Builder();
    add(form, settings);
    return form.build();
  }
}
