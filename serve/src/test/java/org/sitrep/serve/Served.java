package org.sitrep.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.sitrep.model.Event;
import org.sitrep.store.Store;
import org.sitrep.store.Stores;

/** A store of its own with a server over it, and a client that asks it. */
final class Served implements AutoCloseable {
  static final Instant NOON = Instant.parse("2021-03-06T12:00:00Z");

  private static final ObjectMapper JSON = new ObjectMapper();
  private final HttpClient client = HttpClient.newHttpClient();
  private final Store store;
  private final Server server;

  private Served(Store store, Server server) {
    this.store = store;
    this.server = server;
  }

  /** Starts over the two reports of {@link Velland} and these events. */
  static Served of(Path folder, List<Event> events, UnaryOperator<ServeSettings> settings) {
    Store store = Stores.open(folder.resolve("sitrep.db").toString());
    store.keep(List.of(Velland.FIRST, Velland.SECOND));
    store.replaceLinks(List.of(Velland.COPY), events, NOON);
    ServeSettings all = settings.apply(ServeSettings.onPort(0).ofVersion("0.1.0"));
    return new Served(store, Server.start(store, all));
  }

  Store store() {
    return store;
  }

  Server server() {
    return server;
  }

  String url() {
    return server.url();
  }

  HttpResponse<String> get(String path, String... headers) {
    return send(headed(request(path), headers).GET().build());
  }

  HttpResponse<String> send(String method, String path, String body, String... headers) {
    HttpRequest.BodyPublisher publisher = HttpRequest.BodyPublishers.ofString(body);
    return send(headed(request(path), headers).method(method, publisher).build());
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server.url() + path));
  }

  static HttpRequest.Builder headed(HttpRequest.Builder request, String... headers) {
    return headers.length == 0 ? request : request.headers(headers);
  }

  HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException failed) {
      throw new AssertionError("No answer from " + request.uri(), failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new AssertionError(stopped);
    }
  }

  HttpClient client() {
    return client;
  }

  JsonNode json(String path, String... headers) {
    HttpResponse<String> answer = get(path, headers);
    assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
    return read(answer.body());
  }

  static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException broken) {
      throw new AssertionError("No JSON: " + json, broken);
    }
  }

  @Override
  public void close() {
    server.close();
    store.close();
  }
}
