package org.sitrep.app;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program without a verb. */
@Command(
    name = "sitrep",
    mixinStandardHelpOptions = true,
    header = "Reads reports about armed conflict and keeps the record.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  sitrep demo                                code and link the samples",
      "  sitrep code report.txt                     what one report says, as JSON",
      "  sitrep run reports/ --store war.db         read, code, link and keep",
      "  sitrep watch feeds.opml --store war.db     the same from feeds, as they change",
      "  sitrep export --store war.db --format csv  the events as a table",
      "  sitrep serve --store war.db                the page and the API",
      "  sitrep doctor --store war.db               whether all is in order",
      ""
    },
    commandListHeading = "%nVerbs:%n",
    optionListHeading = "%nOptions:%n",
    synopsisSubcommandLabel = "VERB",
    versionProvider = Version.class)
final class SitrepCommand implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(
          spec.commandLine(), "Which verb? " + String.join(", ", spec.subcommands().keySet()));
    }
  }
}
