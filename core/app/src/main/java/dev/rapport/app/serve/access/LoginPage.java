package dev.rapport.app.serve.access;

import static j2html.TagCreator.a;
import static j2html.TagCreator.body;
import static j2html.TagCreator.button;
import static j2html.TagCreator.document;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.head;
import static j2html.TagCreator.html;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.style;
import static j2html.TagCreator.title;

import dev.rapport.app.web.Visit;
import j2html.tags.DomContent;

/** The page on which one says who one is; it needs no file, as it shows before anything else. */
final class LoginPage {
  private static final String STYLE =
      """
      :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
      body { margin: 0; display: grid; min-height: 100vh; place-content: center; padding: 1rem }
      label { display: block; margin: 1rem 0 }
      input, button, .button { box-sizing: border-box; width: 100%; font: inherit; padding: .6rem }
      button, .button { display: block; text-align: center; cursor: pointer }
      """;

  private LoginPage() {}

  /** With name and password. */
  static String passwords(String token, String to, String word) {
    return page(
        word,
        form(
                hidden(Visit.TOKEN, token),
                hidden("to", to),
                label("Name")
                    .with(
                        input()
                            .withName("name")
                            .attr("autocomplete", "username")
                            .isRequired()
                            .isAutofocus()),
                label("Password")
                    .with(
                        input()
                            .withType("password")
                            .withName("password")
                            .attr("autocomplete", "current-password")
                            .isRequired()),
                button("Log in"))
            .withMethod("post")
            .withAction("/login"));
  }

  /** With the organisation's own login. */
  static String openId(String to, String word) {
    return page(
        word,
        a("Log in with your organisation").withClass("button").withHref("/login/openid" + to));
  }

  private static DomContent hidden(String name, String value) {
    return input().withType("hidden").withName(name).withValue(value);
  }

  private static String page(String word, DomContent way) {
    return document(
        html(
                head(
                    meta().withCharset("utf-8"),
                    meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                    title("Log in · Rapport"),
                    style(rawHtml(STYLE))),
                body(main(h1("Rapport"), p(word).attr("role", "status"), way)))
            .withLang("en"));
  }
}
