package org.sitrep.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Printable;
import org.sitrep.read.fetch.Address;
import org.sitrep.read.fetch.SiteRules;
import org.sitrep.read.xml.XmlDepth;
import org.sitrep.read.xml.XmlProlog;

/** What holds of whatever words a stranger writes. */
class StrangersWordsTest {
  private static final String SEED = "20311104";
  private static final String SITE = "https://harbour.example";

  private static List<Found> found(String name, String content) {
    List<Found> found = new ArrayList<>();
    new Reader()
        .read(
            name,
            new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)),
            ReadSettings.AS_PRINTED,
            found::add);
    found.removeIf(Found.Reached.class::isInstance);
    return found;
  }

  @Property(tries = 300, seed = SEED)
  void aTextOfJsonComesOutAsItWentInOrIsRefused(@ForAll String text, @ForAll String title) {
    Assume.that(!text.isBlank());
    ObjectNode record = JsonNodeFactory.instance.objectNode().put("text", text).put("title", title);

    List<Found> found = found("x.jsonl", record.toString());

    assertThat(found).hasSize(1);
    if (found.get(0) instanceof Found.Text told) {
      assertThat(told.report().text()).isEqualTo(text);
      assertThat(found("x.jsonl", record.toString())).isEqualTo(found);
    } else {
      assertThat(found.get(0)).isInstanceOf(Refusal.class);
    }
  }

  @Property(tries = 300, seed = SEED)
  void eachLineIsOneReportOrOneRefusal(@ForAll List<String> words) {
    String lines = String.join("\n", words.stream().map(each -> "{\"text\": \"" + each).toList());
    long expected = Stream.of(lines.split("\n", -1)).filter(line -> !line.isBlank()).count();

    assertThat(found("x.jsonl", lines)).hasSize((int) Math.max(1, expected));
  }

  @Property(seed = SEED)
  void whatIsToldStaysInItsLine(@ForAll String words) {
    String told = Printable.of(words);

    assertThat(told.lines().count()).isLessThanOrEqualTo(1);
    assertThat(told.chars()).noneMatch(Character::isISOControl);
    assertThat(Printable.of(told)).isEqualTo(told);
  }

  @Property(seed = SEED)
  void anAddressIsWrittenInOneWayAndLeadsWhereItsLinkDid(@ForAll String link) {
    @Nullable String once = Address.from(SITE + "/a/b", link);
    Assume.that(once != null);

    assertThat(Address.canonical(String.valueOf(once))).isEqualTo(once);
    if (!link.contains("//") && !link.contains(":")) {
      assertThat(Address.hostOf(String.valueOf(once))).isEqualTo("harbour.example");
    }
  }

  @Provide
  Arbitrary<String> rules() {
    return Arbitraries.strings().withChars('a', 'b', '*', '/', '$').ofMaxLength(8);
  }

  @Provide
  Arbitrary<String> paths() {
    return Arbitraries.strings().withChars('a', 'b', '/').ofMaxLength(10);
  }

  @Property(seed = SEED)
  void aRuleFitsWhatItsStarsSay(@ForAll("rules") String rule, @ForAll("paths") String path) {
    boolean whole = rule.endsWith("$");
    String bare = whole ? rule.substring(0, rule.length() - 1) : rule;
    String regex = ("/" + bare).replace("$", "\\$").replaceAll("\\*+", ".*") + (whole ? "" : ".*");
    String tdm = "[{\"location\":\"/" + rule + "\",\"tdm-reservation\":1}]";

    SiteRules rules = SiteRules.of(SITE, "", tdm, Instant.MAX);

    assertThat(rules.reserves(SITE + "/" + path))
        .as(rule + " " + path)
        .isEqualTo(Pattern.matches(regex, "/" + path));
  }

  @Provide
  Arbitrary<String> markup() {
    return Arbitraries.of(
            "<", ">", "/", "a", "=", "'", "\"", "!", "--", "?", "[", " ", "DOCTYPE", "<![CDATA[")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  @Property(seed = SEED)
  void whatMarkupIsIsToldWithoutAParser(@ForAll("markup") String markup) {
    XmlProlog prolog = XmlProlog.of(markup);

    assertThat(prolog.start()).isBetween(0, markup.length());
    assertThat(XmlDepth.isBeyond(markup)).isFalse();
    assertThat(XmlDepth.isBeyond("<a>".repeat(XmlDepth.MOST + 1) + markup)).isTrue();
  }
}
