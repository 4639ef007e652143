package org.sitrep.app;

import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_FOOTER;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_FOOTER_HEADING;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_HEADER;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/** Puts the examples, which picocli calls the footer, right below the first line of the help. */
final class HelpLayout {
  private HelpLayout() {}

  static void examplesFirst(CommandLine line) {
    List<String> sections = new ArrayList<>(line.getHelpSectionKeys());
    sections.removeAll(List.of(SECTION_KEY_FOOTER_HEADING, SECTION_KEY_FOOTER));
    sections.addAll(
        sections.indexOf(SECTION_KEY_HEADER) + 1,
        List.of(SECTION_KEY_FOOTER_HEADING, SECTION_KEY_FOOTER));
    line.setHelpSectionKeys(sections);
    if (line.getParent() != null) {
      line.getCommandSpec().usageMessage().commandListHeading("%nParts:%n");
    }
    line.getSubcommands().values().forEach(HelpLayout::examplesFirst);
  }
}
