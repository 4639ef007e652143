package org.sitrep.read.fetch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.http.TruncatedChunkException;
import org.sitrep.read.fetch.FetchFailure.Kind;

/** Tells in plain words why an exchange came to nothing. */
final class Failures {
  private Failures() {}

  static FetchFailure told(Exception broken, String host) {
    Kind kind = kind(broken);
    return new FetchFailure(
        kind, "expected an answer of " + host + ", found " + words(kind, broken));
  }

  private static Kind kind(Exception broken) {
    if (broken instanceof GuardedLookup.Forbidden) {
      return Kind.FORBIDDEN_HOST;
    }
    if (broken instanceof UnknownHostException) {
      return Kind.NO_HOST;
    }
    if (broken instanceof ConnectTimeoutException
        || broken instanceof ConnectException
        || broken instanceof NoRouteToHostException) {
      return Kind.NO_CONNECTION;
    }
    if (broken instanceof SocketTimeoutException) {
      return Kind.TIMEOUT;
    }
    if (broken instanceof SSLException) {
      return Kind.TLS;
    }
    return kindOfContent(broken);
  }

  private static Kind kindOfContent(Exception broken) {
    if (broken instanceof ZipException) {
      return Kind.DAMAGED;
    }
    boolean noHttp =
        broken instanceof MalformedChunkCodingException
            || broken instanceof MessageConstraintException
            || broken.getCause() instanceof HttpException
            || broken instanceof RuntimeException;
    boolean ended =
        broken instanceof ConnectionClosedException
            || broken instanceof NoHttpResponseException
            || broken instanceof TruncatedChunkException;
    if (noHttp && !ended) {
      return Kind.BAD_ANSWER;
    }
    boolean damaged = !ended && isBrotli(broken);
    return damaged ? Kind.DAMAGED : Kind.CUT_OFF;
  }

  /** The library for Brotli knows only this one exception. */
  private static boolean isBrotli(Exception broken) {
    return broken instanceof IOException && String.valueOf(broken.getMessage()).contains("rotli");
  }

  private static String words(Kind kind, Exception broken) {
    return switch (kind) {
      case FORBIDDEN_HOST ->
          "that it lies inside ("
              + broken.getMessage()
              + "); --allow-host lets it be asked all the same";
      case NO_HOST -> "no host of that name";
      case NO_CONNECTION -> "no connection";
      case TIMEOUT -> "silence";
      case TLS -> "no safe connection (" + broken.getMessage() + ")";
      case CUT_OFF -> "that it ended before it was whole";
      case DAMAGED -> "broken compression";
      default -> "no HTTP (" + broken.getMessage() + ")";
    };
  }
}
