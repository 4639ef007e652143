package org.sitrep.app;

import org.sitrep.serve.ServeSettings;
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

  boolean open() {
    return open;
  }

  /** Returns the settings; stops where they make no sense. */
  ServeSettings settings() {
    try {
      return ServeSettings.onPort(port).onHost(host).ofVersion(Version.program());
    } catch (IllegalArgumentException wrong) {
      throw new Stop(ExitCode.WRONG_USAGE, String.valueOf(wrong.getMessage()), wrong);
    }
  }
}
