package dev.rapport.http;

import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;
import retrofit2.Retrofit;
import retrofit2.converter.gson.GsonConverterFactory;

/**
 * JSON through Gson, one whole document per answer. Whatever is wrong with it becomes a {@link
 * BadAnswer} that names its place alone: Gson's own words may quote what stands there.
 */
final class StrictJson extends Converter.Factory {
  private static final Pattern PLAIN_PATH = Pattern.compile("[\\w$.\\[\\]-]{1,200}");

  private final Gson gson;
  private final long mostValues;
  private final Converter.Factory requests;

  StrictJson(Gson gson, long mostValues) {
    this.gson = gson;
    this.mostValues = mostValues;
    this.requests = GsonConverterFactory.create(gson);
  }

  @Override
  public Converter<ResponseBody, ?> responseBodyConverter(
      Type type, Annotation[] annotations, Retrofit retrofit) {
    TypeAdapter<?> adapter = gson.getAdapter(TypeToken.get(type));
    return body -> {
      try (body) {
        return read(adapter, body.source());
      }
    };
  }

  @Override
  public @Nullable Converter<?, RequestBody> requestBodyConverter(
      Type type,
      Annotation[] parameterAnnotations,
      Annotation[] methodAnnotations,
      Retrofit retrofit) {
    return requests.requestBodyConverter(type, parameterAnnotations, methodAnnotations, retrofit);
  }

  private <T> T read(TypeAdapter<T> adapter, BufferedSource source) throws IOException {
    if (source.request(1) && source.getBuffer().getByte(0) == '<') {
      throw new BadAnswer(BadAnswer.Flaw.HTML, "markup without its content type", null);
    }
    JsonReader reader =
        new CountedJson(
            new InputStreamReader(source.inputStream(), StandardCharsets.UTF_8), mostValues);
    try {
      return whole(adapter, reader);
    } catch (BadAnswer e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw malformed(where(reader));
    }
  }

  private static <T> T whole(TypeAdapter<T> adapter, JsonReader reader) throws IOException {
    T value = adapter.read(reader);
    if (value == null || reader.peek() != JsonToken.END_DOCUMENT) {
      throw malformed("nothing, or more than one document");
    }
    return value;
  }

  private static BadAnswer malformed(String where) {
    return new BadAnswer(BadAnswer.Flaw.NOT_AS_DOCUMENTED, where, null);
  }

  /** A path of names and numbers; one with anything else in it may hold what people wrote. */
  private static String where(JsonReader reader) {
    String path = reader.getPath();
    return PLAIN_PATH.matcher(path).matches() ? "at " + path : "at a place unnamed";
  }
}
