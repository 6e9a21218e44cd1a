package dev.rapport.http;

import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import okio.ForwardingSource;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/**
 * The body of an answer, read no further than a bound. It sits above decompression, so that a small
 * packed answer cannot unpack into all memory. A connection that breaks under it comes out as
 * {@link BadAnswer}, so that it is not taken for JSON that ends early.
 */
final class BoundedBody extends ResponseBody {
  private final ResponseBody body;
  private final BufferedSource source;

  BoundedBody(ResponseBody body, long mostBytes) {
    this.body = body;
    this.source = Okio.buffer(new Bound(body.source(), mostBytes));
  }

  @Override
  public @Nullable MediaType contentType() {
    return body.contentType();
  }

  @Override
  public long contentLength() {
    return body.contentLength();
  }

  @Override
  public BufferedSource source() {
    return source;
  }

  private static final class Bound extends ForwardingSource {
    private final long mostBytes;
    private long left;

    Bound(BufferedSource source, long mostBytes) {
      super(source);
      this.mostBytes = mostBytes;
      this.left = mostBytes;
    }

    @Override
    public long read(Buffer sink, long byteCount) throws IOException {
      long read = readOrSayCut(sink, byteCount);
      left -= Math.max(read, 0);
      if (left < 0) {
        throw new BadAnswer(BadAnswer.Flaw.TOO_LARGE, "more than " + mostBytes + " bytes", null);
      }
      return read;
    }

    private long readOrSayCut(Buffer sink, long byteCount) throws IOException {
      try {
        return super.read(sink, byteCount);
      } catch (IOException e) {
        throw new BadAnswer(BadAnswer.Flaw.CUT, "cut after " + (mostBytes - left) + " bytes", e);
      }
    }
  }
}
