package org.sitrep.serve;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.store.Store;
import org.sitrep.store.Stores;

class GuardTest {
  /** Spoken by hand, because the JDK's client lets nobody choose the host it names. */
  private static String statusLine(int port, String host) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      String request =
          "GET /api/events HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), US_ASCII)
          .lines()
          .findFirst()
          .orElse("");
    }
  }

  @Test
  void answersOnThisMachineToItsOwnNamesOnly(@TempDir Path folder) throws IOException {
    try (Store store = Stores.open(folder.resolve("sitrep.db").toString());
        Server server = Server.start(store, ServeSettings.onPort(0))) {
      assertThat(statusLine(server.port(), "localhost:" + server.port())).contains(" 200 ");
      assertThat(statusLine(server.port(), "127.0.0.1")).contains(" 200 ");
      assertThat(statusLine(server.port(), "elsewhere.example")).contains(" 421 ");
    }
  }
}
