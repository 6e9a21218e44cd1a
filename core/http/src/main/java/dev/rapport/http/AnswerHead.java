package dev.rapport.http;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/**
 * An answer without its body, good or bad.
 *
 * @param method of the call: GET, POST...
 * @param path of the call, as it was sent
 * @param status the HTTP status
 * @param header looks a header up by its name
 * @param now when it was answered: by the host's clock, by ours where the host did not say
 */
public record AnswerHead(
    String method,
    String path,
    int status,
    Function<String, Optional<String>> header,
    Instant now) {}
