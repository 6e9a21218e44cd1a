package dev.rapport.http;

import dev.rapport.connector.HostException;
import dev.rapport.connector.HostException.Kind;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/**
 * What it means that no usable answer came: which kind, with which remedy, and whether another
 * attempt can help. For a call that must not happen twice it also says whether it may have
 * happened: not where no connection came about, yes in every other case.
 */
record FailureTranslator(String host) {
  /** The failure that this breakdown is. */
  FailedAttempt broken(Place place, Effect effect, IOException failure) {
    if (failure instanceof BadAnswer bad) {
      return unusable(place, effect, bad);
    }
    if (failure instanceof InterruptedIOException && Thread.currentThread().isInterrupted()) {
      return stopped(place, effect, failure);
    }
    if (failure instanceof SSLException tls && !isBrokenLine(tls)) {
      String remedy =
          ": TLS failed; check that url names the right port and that this Java trusts the"
              + " certificate";
      return FailedAttempt.lasting(
          HostException.of(Kind.CONFIGURATION, host, place + remedy, failure));
    }
    return unreached(place, effect, failure);
  }

  private FailedAttempt unreached(Place place, Effect effect, IOException failure) {
    String message = place + ": " + why(failure);
    return isNeverSent(failure) ? passing(message, failure) : answerLost(message, effect, failure);
  }

  private FailedAttempt unusable(Place place, Effect effect, BadAnswer bad) {
    String message = place + ": " + why(bad);
    return switch (bad.flaw()) {
      case CUT, NOT_YET -> answerLost(message, effect, bad);
      case HTML -> lasting(Kind.UNAVAILABLE, message, effect, bad);
      case TOO_LARGE, NOT_AS_DOCUMENTED -> lasting(Kind.MALFORMED, message, effect, bad);
    };
  }

  private FailedAttempt stopped(Place place, Effect effect, IOException failure) {
    return lasting(
        Kind.UNAVAILABLE, place + ": stopped before the answer; run it again", effect, failure);
  }

  private FailedAttempt answerLost(String message, Effect effect, IOException failure) {
    return effect.isLookedAtFirst()
        ? lasting(Kind.UNAVAILABLE, message, effect, failure)
        : passing(message, failure);
  }

  private FailedAttempt passing(String message, IOException failure) {
    return FailedAttempt.passing(
        HostException.of(Kind.UNAVAILABLE, host, message, failure), Duration.ZERO);
  }

  private FailedAttempt lasting(Kind kind, String message, Effect effect, IOException failure) {
    return FailedAttempt.lasting(
        effect.isLookedAtFirst()
            ? HostException.unanswered(host, message, failure)
            : HostException.of(kind, host, message, failure));
  }

  private static boolean isNeverSent(IOException failure) {
    return failure instanceof ConnectException
        || failure instanceof NoRouteToHostException
        || failure instanceof UnknownHostException;
  }

  /** A line that breaks while TLS is being set up says nothing about TLS. */
  private static boolean isBrokenLine(Throwable failure) {
    return Stream.iterate(failure, e -> e != null, Throwable::getCause)
        .anyMatch(e -> e instanceof SocketException || e instanceof EOFException);
  }

  private static String why(IOException failure) {
    if (failure instanceof UnknownHostException) {
      return "no such host; check url in rapport.yaml, and this machine's name service";
    }
    if (isNeverSent(failure)) {
      return "no connection; check url in rapport.yaml, and that the host is up";
    }
    return failure instanceof InterruptedIOException
        ? "no answer in time; the host is overloaded, or limits.timeout-seconds is too short"
        : "the connection broke before an answer came; try again later";
  }

  private static String why(BadAnswer bad) {
    return switch (bad.flaw()) {
      case CUT -> "the answer was " + bad.getMessage() + "; try again later";
      case NOT_YET -> "202 without data; the host is dropping calls, lower limits.concurrency";
      case HTML ->
          "a web page instead of JSON; the host sleeps or is being upgraded, or url names"
              + " a login page";
      case TOO_LARGE -> "the answer is too large, " + bad.getMessage() + "; narrow the scope";
      case NOT_AS_DOCUMENTED -> "the answer is not the JSON expected (" + bad.getMessage() + ")";
    };
  }
}
