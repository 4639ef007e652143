package org.sitrep.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** docs/commands.md tells of every verb there is, and of no other. */
final class CommandsPageTest {
  private static final Path PAGE = Path.of("..", "docs", "commands.md");

  @Test
  void itsTableAndItsSectionsNameTheVerbsThatThereAre() throws IOException {
    String page = Files.readString(PAGE);
    Set<String> verbs =
        new TreeSet<>(Main.commandLine(Terminal.silent()).getSubcommands().keySet());
    assertThat(found(page, "(?m)^\\| \\[`(\\w+)`\\]\\(#\\1\\) \\|")).isEqualTo(verbs);
    assertThat(found(page, "(?m)^## ([a-z]+)$")).isEqualTo(verbs);
    assertThat(found(page, "(?m)^\\$ sitrep ([a-z]+) ")).isSubsetOf(verbs);
    for (String verb : verbs) {
      assertThat(page).containsPattern("sitrep " + verb + "\\b");
    }
  }

  private static Set<String> found(String page, String pattern) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = Pattern.compile(pattern).matcher(page);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }
}
