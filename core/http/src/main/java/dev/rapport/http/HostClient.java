package dev.rapport.http;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import dev.rapport.connector.HostContext;
import dev.rapport.connector.HostException;
import dev.rapport.connector.Settings;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import okhttp3.OkHttpClient;
import retrofit2.Call;
import retrofit2.Retrofit;
import retrofit2.http.GET;
import retrofit2.http.Url;

/**
 * One configured host, as its connector calls it. Build one per host and keep it: pace, breaker and
 * token live in it. Safe for use by several threads.
 *
 * <p>Takes {@code url}, {@code auth.*} and {@code limits.*} from the settings; see {@link
 * Authentication} and {@link Limits} for what they are.
 */
public final class HostClient {
  private final Retrofit retrofit;
  private final CallChain chain;
  private final Exchange exchange;
  private final Holds holds;

  private HostClient(Retrofit retrofit, CallChain chain, Exchange exchange, Holds holds) {
    this.retrofit = retrofit;
    this.chain = chain;
    this.exchange = exchange;
    this.holds = holds;
  }

  /**
   * A client with Gson as it comes.
   *
   * @throws HostException of kind CONFIGURATION when a setting cannot be right; no call is made
   */
  public static HostClient of(Settings settings, HostContext context) {
    return of(settings, context, new Gson());
  }

  /** The same, with the connector's own adapters. */
  public static HostClient of(Settings settings, HostContext context, Gson gson) {
    return of(settings, context, gson, ThrottleReading.NONE);
  }

  /** The same, for a host with words of its own for "too many". */
  public static HostClient of(
      Settings settings, HostContext context, Gson gson, ThrottleReading throttles) {
    DoubleSupplier random = () -> ThreadLocalRandom.current().nextDouble();
    return of(settings, context, gson, throttles, Limits.of(settings), random);
  }

  static HostClient of(
      Settings settings,
      HostContext context,
      Gson gson,
      ThrottleReading throttles,
      Limits limits,
      DoubleSupplier random) {
    Holds holds = new Holds(settings.host(), throttles, context);
    HostAddress address = HostAddress.of(settings);
    FailureTranslator failures = new FailureTranslator(settings.host());
    OkHttpClient bare = Transport.bare(limits, context);
    Authentication auth = Authentication.of(settings, address, bare, context.clock());
    OkHttpClient signing =
        bare.newBuilder()
            .addInterceptor(holds)
            .addInterceptor(new SigningInterceptor(settings.host(), address, auth))
            .addInterceptor(new AnswerGuard(limits.answerBytes()))
            .build();
    Retrofit retrofit =
        new Retrofit.Builder()
            .baseUrl(address.base())
            .client(signing)
            .addConverterFactory(new StrictJson(gson, limits.answerValues()))
            .build();
    CallChain chain = CallChain.of(settings.host(), limits, context, new RetryPolicy(random));
    return new HostClient(
        retrofit,
        chain,
        new Exchange(failures, RefusalTranslator.of(settings, context.clock())),
        holds);
  }

  /**
   * The host's API behind a Retrofit interface. Write its paths without a leading slash, so that a
   * host below a path ({@code https://example.com/jira}) works too.
   */
  public <T> T api(Class<T> type) {
    return retrofit.create(type);
  }

  /**
   * Asks for something. Repeated up to four times where waiting may help.
   *
   * @throws HostException when the host did not answer as it documents
   */
  public <T> Answer<T> read(Call<T> call) {
    return send(call, Effect.REPEATABLE);
  }

  /**
   * Reads a list of records as they are: for a connector whose few calls need no interface of their
   * own.
   *
   * @param address below the host's, without a leading slash
   * @throws HostException when the host did not answer as it documents
   */
  public Answer<List<JsonObject>> list(String address) {
    return read(api(AnyList.class).at(address));
  }

  /** Whatever is listed at an address. */
  private interface AnyList {
    @GET
    Call<List<JsonObject>> at(@Url String address);
  }

  /**
   * Writes something whose repetition changes nothing: PUT and DELETE by id. Repeated like a read.
   *
   * @throws HostException when the host refused it, or did not answer as it documents
   */
  public <T> Answer<T> writeIdempotent(Call<T> call) {
    return send(call, Effect.REPEATABLE);
  }

  /**
   * Writes something that must not happen twice: POST. Repeated only where it is certain that the
   * host did nothing: it said 429, or no connection came about.
   *
   * @throws HostException when the host refused it; with {@link HostException#isMaybeDone()} when
   *     it may have been done and the answer was lost, so that the caller looks before it repeats
   */
  public <T> Answer<T> write(Call<T> call) {
    return send(call, Effect.ONCE);
  }

  /**
   * Begins something that the host does in its own time. Repeated only as {@link #write} is: the
   * host may be at it while nobody knows where to ask.
   *
   * @return an answer 303 whose {@code Location} says where to ask how it goes; or a good one, from
   *     a host that was done at once
   * @throws HostException when the host refused it, or did not answer as it documents; with {@link
   *     HostException#isMaybeDone()} when it may have begun
   */
  public <T> Answer<T> writeInBackground(Call<T> call) {
    return send(call, Effect.IN_BACKGROUND);
  }

  /** Makes no call for that long: what a host asks for inside an answer, such as one of a batch. */
  public void holdBack(Duration wait) {
    holds.everything(wait);
  }

  /**
   * What it means that a call was refused which was carried out inside another one, such as a
   * batch: the same as if it had been made alone.
   *
   * @param path the inner call's path, without a query
   * @param status its own status, 400 to 499
   * @param body its own body, of which only an {@code error.message} may be told
   */
  public HostException refusal(String method, String path, int status, String body) {
    return exchange
        .refusals()
        .refused(new Place(method, path), Effect.REPEATABLE, Refusal.of(status, body))
        .told();
  }

  private <T> Answer<T> send(Call<T> call, Effect effect) {
    return chain.run(() -> holds.await(call.request()), () -> exchange.send(call, effect));
  }
}
