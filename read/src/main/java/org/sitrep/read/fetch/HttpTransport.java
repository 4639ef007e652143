package org.sitrep.read.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.io.CloseMode;
import org.jspecify.annotations.Nullable;
import org.sitrep.read.fetch.FetchFailure.Kind;

/**
 * Asks over HTTP with Apache HttpClient. Each exchange has a connection of its own, which is closed
 * behind it, so that nothing a host sends beyond its answer is ever taken for the next one. It
 * keeps no cookies and follows no redirects. Safe for use by several threads.
 */
public final class HttpTransport implements Transport, AutoCloseable {
  private final CloseableHttpClient client;
  private final FetchSettings settings;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(HttpTransport::daemon);

  /** Makes a transport that looks names up as the system does. */
  public HttpTransport(FetchSettings settings) {
    this(settings, NameLookup.SYSTEM);
  }

  /**
   * Makes a transport.
   *
   * @param names tells where hosts are; what it tells is checked before it is used
   */
  public HttpTransport(FetchSettings settings, NameLookup names) {
    this.settings = settings;
    this.client =
        HttpClients.of(settings, new GuardedLookup(names, new HostGuard(settings.allowedHosts())));
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "fetch-clock");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public Answer exchange(Request request) throws FetchFailure {
    @Nullable String address = Address.canonical(request.address());
    if (address == null) {
      throw new FetchFailure(Kind.ADDRESS, "expected http or https, found: " + request.address());
    }
    HttpGet get = get(request);
    AtomicBoolean late = new AtomicBoolean();
    ScheduledFuture<?> alarm =
        clock.schedule(
            () -> {
              late.set(true);
              get.cancel();
            },
            settings.whole().toMillis(),
            TimeUnit.MILLISECONDS);
    try {
      return answer(get, request);
    } catch (IOException | RuntimeException broken) {
      throw late.get() ? tooLate() : Failures.told(broken, Address.hostOf(address));
    } finally {
      alarm.cancel(false);
      // Closes the connection: to be polite to the pool by reading on could take for ever.
      get.cancel();
    }
  }

  private FetchFailure tooLate() {
    return new FetchFailure(
        Kind.TIMEOUT, "expected a whole answer within " + settings.whole().toSeconds() + " s");
  }

  private static HttpGet get(Request request) {
    HttpGet get = new HttpGet(URI.create(request.address()));
    get.setHeader("Accept-Encoding", "gzip, br");
    get.setHeader("Accept", "*/*");
    if (request.etag() != null) {
      get.setHeader("If-None-Match", request.etag());
    }
    if (request.lastModified() != null) {
      get.setHeader("If-Modified-Since", request.lastModified());
    }
    return get;
  }

  private Answer answer(HttpGet get, Request request) throws IOException, FetchFailure {
    ClassicHttpResponse response = client.executeOpen(null, get, null);
    Map<String, List<String>> headers = headers(response);
    @Nullable HttpEntity entity = response.getEntity();
    boolean wanted = response.getCode() == 200 && entity != null;
    return new Answer(
        response.getCode(), headers, wanted ? body(entity, request, headers) : new byte[0]);
  }

  private static byte[] body(HttpEntity entity, Request request, Map<String, List<String>> headers)
      throws IOException, FetchFailure {
    List<String> encoding = headers.getOrDefault("content-encoding", List.of());
    // Not closed: that would read on to the end of what may have none.
    InputStream sent = entity.getContent();
    return new BodyReader(request)
        .read(sent, encoding.isEmpty() ? null : String.join(", ", encoding));
  }

  private static Map<String, List<String>> headers(ClassicHttpResponse response) {
    Map<String, List<String>> headers = new HashMap<>();
    for (Header header : response.getHeaders()) {
      headers
          .computeIfAbsent(header.getName().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
          .add(header.getValue() == null ? "" : header.getValue());
    }
    return headers;
  }

  /** Lets go of all connections. */
  @Override
  public void close() {
    clock.shutdownNow();
    client.close(CloseMode.IMMEDIATE);
  }
}
