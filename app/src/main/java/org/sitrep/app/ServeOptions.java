package org.sitrep.app;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.serve.ServeSettings;
import org.sitrep.serve.http.AccessToken;
import picocli.CommandLine.Option;

/** Where to serve. */
final class ServeOptions {
  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "" + ServeSettings.DEFAULT_PORT,
      description = "The port; 0 takes any free one (default: ${DEFAULT-VALUE}).")
  private int port = ServeSettings.DEFAULT_PORT;

  @Option(
      names = "--host",
      paramLabel = "NAME",
      defaultValue = ServeSettings.DEFAULT_HOST,
      description = "The address to listen on (default: ${DEFAULT-VALUE}, this machine alone).")
  private String host = ServeSettings.DEFAULT_HOST;

  @Option(names = "--open", description = "Open the page in the browser.")
  private boolean open;

  @Option(
      names = "--token-file",
      paramLabel = "FILE",
      description =
          "Lets whoever bears the token in this file keep decisions; without it, the server only"
              + " reads.")
  private @Nullable Path tokenFile;

  @Option(
      names = "--allow-origin",
      paramLabel = "ORIGIN",
      description =
          "Lets pages of this origin read, such as https://maps.example, or * for all (may be"
              + " given several times; default: pages of this machine alone).")
  private List<String> origins = List.of();

  boolean open() {
    return open;
  }

  /** Returns the settings; stops where they make no sense. */
  ServeSettings settings() {
    try {
      ServeSettings settings =
          ServeSettings.onPort(port)
              .onHost(host)
              .ofVersion(Version.program())
              .readableFrom(origins);
      return tokenFile == null ? settings : settings.openTo(token(tokenFile));
    } catch (IllegalArgumentException wrong) {
      throw new Stop(ExitCode.WRONG_USAGE, String.valueOf(wrong.getMessage()), wrong);
    }
  }

  private static AccessToken token(Path file) {
    try {
      return AccessToken.of(Files.readString(file));
    } catch (CharacterCodingException binary) {
      throw new Stop(
          ExitCode.WRONG_USAGE, "The token file " + file + " is no text in UTF-8.", binary);
    } catch (IOException unreadable) {
      throw new Stop(
          ExitCode.WRONG_USAGE,
          "Cannot read the token file " + file + ". Make one with: openssl rand -hex 32 > " + file,
          unreadable);
    }
  }
}
