package org.sitrep.read.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/**
 * A server on loopback that writes whatever bytes it is told to, so that it can break every rule of
 * HTTP. It asks nobody else for anything.
 */
public final class LoopbackServer implements AutoCloseable {
  private final ServerSocket socket;
  private final ExecutorService threads = Executors.newCachedThreadPool(LoopbackServer::daemon);
  private final Map<String, Behaviour> paths = new ConcurrentHashMap<>();
  private final List<Asked> asked = Collections.synchronizedList(new ArrayList<>());

  /** A request as it came, with the names of its headers in small letters. */
  public record Asked(String path, Map<String, String> headers) {}

  /** Writes an answer; the connection is closed behind it. */
  public interface Behaviour {
    /** Writes the bytes; an exception means that whoever asked went away. */
    void answer(Asked asked, OutputStream out) throws IOException;
  }

  /** Begins to listen on a port that is free. */
  public LoopbackServer() {
    try {
      socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException noPort) {
      throw new UncheckedIOException(noPort);
    }
    threads.execute(this::accept);
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "loopback");
    thread.setDaemon(true);
    return thread;
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket connection = socket.accept();
        threads.execute(() -> serve(connection));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void serve(Socket connection) {
    try (connection) {
      Asked request = request(connection.getInputStream());
      asked.add(request);
      Behaviour behaviour = paths.getOrDefault(request.path(), status(404, ""));
      behaviour.answer(request, connection.getOutputStream());
      connection.getOutputStream().flush();
    } catch (IOException goneAway) {
      // Who asked had enough; that is what many of these tests are about.
      connection.isClosed();
    }
  }

  private static Asked request(InputStream in) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    int last = 0;
    for (int next = in.read(); next >= 0; next = in.read()) {
      head.write(next);
      last = (last << 8) | next;
      if (last == 0x0D0A0D0A) {
        break;
      }
    }
    List<String> lines = head.toString(StandardCharsets.ISO_8859_1).lines().toList();
    Map<String, String> headers = new LinkedHashMap<>();
    for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        headers.put(
            line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
      }
    }
    String[] words = lines.isEmpty() ? new String[] {"", ""} : lines.get(0).split(" ", -1);
    return new Asked(words.length > 1 ? words[1] : "", headers);
  }

  /** Answers so whenever the path is asked for, from now on. */
  public LoopbackServer on(String path, Behaviour behaviour) {
    paths.put(path, behaviour);
    return this;
  }

  /** Returns the address of a path here. */
  public String at(String path) {
    return "http://127.0.0.1:" + socket.getLocalPort() + path;
  }

  /** Returns the address of a path here under another name of this host. */
  public String at(String host, String path) {
    return "http://" + host + ":" + socket.getLocalPort() + path;
  }

  /** Returns all requests for the path so far. */
  public List<Asked> asked(String path) {
    synchronized (asked) {
      return asked.stream().filter(each -> each.path().equals(path)).toList();
    }
  }

  /** Returns all paths that were asked for, in their order. */
  public List<String> asked() {
    synchronized (asked) {
      return asked.stream().map(Asked::path).toList();
    }
  }

  /** An answer of that status with that text and these lines of headers. */
  public static Behaviour status(int status, String body, String... headers) {
    return raw(status, body.getBytes(StandardCharsets.UTF_8), headers);
  }

  /** An answer of that status with these bytes and these lines of headers. */
  public static Behaviour raw(int status, byte[] body, String... headers) {
    String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
    String head = "HTTP/1.1 " + status + " Status\r\n" + more;
    String length =
        more.contains("Content-Length") ? "" : "Content-Length: " + body.length + "\r\n";
    return (asked, out) -> {
      out.write((head + length + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
      out.write(body);
    };
  }

  /** A page of HTML. */
  public static Behaviour page(String html, String... headers) {
    return status(
        200, html, headers.length == 0 ? new String[] {"Content-Type: text/html"} : headers);
  }

  /** These bytes, whatever they are. */
  public static Behaviour bytes(String bytes) {
    return (asked, out) -> out.write(bytes.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** A head, and then the same byte for ever. */
  public static Behaviour endless(String head, byte[] chunk) {
    return (asked, out) -> {
      out.write(head.getBytes(StandardCharsets.ISO_8859_1));
      while (true) {
        out.write(chunk);
        out.flush();
      }
    };
  }

  /** Gzipped bytes. */
  public static byte[] gzipped(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream zip = new GZIPOutputStream(packed)) {
      zip.write(bytes);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return packed.toByteArray();
  }

  @Override
  public void close() throws IOException {
    socket.close();
    threads.shutdownNow();
  }
}
