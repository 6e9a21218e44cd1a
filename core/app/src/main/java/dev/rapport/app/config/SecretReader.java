package dev.rapport.app.config;

import static dev.rapport.app.config.ConfigProblem.Kind.LITERAL_SECRET;
import static dev.rapport.app.config.ConfigProblem.Kind.MISSING_SECRET;

import dev.rapport.connector.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fetches secrets from where the configuration says they are: never from the file itself. */
final class SecretReader {
  private static final Pattern REFERENCE = Pattern.compile("\\$\\{(env|file):([^}]+)}");

  private final Document document;
  private final Path folder;
  private final Map<String, String> environment;

  SecretReader(Document document, Path folder, Map<String, String> environment) {
    this.document = document;
    this.folder = folder;
    this.environment = environment;
  }

  /** The secret that the text at the place refers to; empty, and reported, where there is none. */
  Optional<Secret> read(Place place, String reference) {
    Matcher matcher = REFERENCE.matcher(reference.strip());
    if (!matcher.matches()) {
      document.report(
          LITERAL_SECRET,
          place,
          "a secret never stands in this file; write \"${env:NAME}\" or \"${file:PATH}\", and"
              + " change the secret if this file was shared");
      return Optional.empty();
    }
    String name = matcher.group(2);
    return "env".equals(matcher.group(1)) ? fromEnvironment(place, name) : fromFile(place, name);
  }

  private Optional<Secret> fromEnvironment(Place place, String name) {
    String value = environment.getOrDefault(name, "");
    if (value.isBlank()) {
      document.report(
          MISSING_SECRET,
          place,
          "the environment variable " + name + " is not set; set it for this command");
      return Optional.empty();
    }
    return Optional.of(Secret.of(value));
  }

  private Optional<Secret> fromFile(Place place, String name) {
    try {
      String value = Files.readString(folder.resolve(name)).strip();
      if (!value.isEmpty()) {
        return Optional.of(Secret.of(value));
      }
    } catch (IOException | IllegalArgumentException e) {
      // Said below, with the place; the cause could only repeat the path.
    }
    document.report(
        MISSING_SECRET,
        place,
        "the file " + name + " is not there, not readable or empty; put the secret into it");
    return Optional.empty();
  }
}
