package org.sitrep.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The bill of materials holds all that the program is made of, under licences that it may bear. */
class LicencesTest {
  private static final Path BILL = Path.of("target", "sitrep", "bom.json");

  /** Parts of whose licence the bill tells something else than the part itself. */
  private static final Set<String> TOLD_ELSEWHERE =
      Set.of(
          // It names an address that once held four clauses; the COPYRIGHT of LIBLINEAR has three.
          "liblinear");

  private static JsonNode parts() throws IOException {
    JsonNode bill = new ObjectMapper().readTree(BILL.toFile());
    assertThat(bill.path("bomFormat").asText()).isEqualTo("CycloneDX");
    return bill.path("components");
  }

  private static Set<String> allowed() throws IOException {
    try (InputStream list =
        Objects.requireNonNull(LicencesTest.class.getResourceAsStream("allowed-licences.txt"))) {
      String words = new String(list.readAllBytes(), StandardCharsets.UTF_8);
      return new TreeSet<>(words.lines().filter(line -> !line.startsWith("#")).toList());
    }
  }

  private static List<String> licences(JsonNode part) {
    List<String> licences = new ArrayList<>();
    for (JsonNode each : part.path("licenses")) {
      JsonNode one = each.path("license");
      licences.add(
          each.has("expression")
              ? each.get("expression").asText()
              : one.has("id") ? one.get("id").asText() : one.path("name").asText());
    }
    return licences;
  }

  @Test
  void everyPartHasALicenceThatIsAllowed() throws IOException {
    Set<String> allowed = allowed();
    List<String> others = new ArrayList<>();
    for (JsonNode part : parts()) {
      List<String> licences = licences(part);
      boolean told = TOLD_ELSEWHERE.contains(part.path("name").asText());
      if (!told && licences.stream().noneMatch(allowed::contains)) {
        others.add(part.path("purl").asText() + " " + licences);
      }
    }
    assertThat(others).isEmpty();
  }

  /** Whatever is on the class path and is no part of the house has a line in the bill. */
  @Test
  void everyLibraryThatIsUsedIsInTheBill() throws IOException {
    Set<String> billed = new TreeSet<>();
    parts().forEach(part -> billed.add(part.path("name").asText()));

    assertThat(billed)
        .contains(
            "stanford-corenlp", "javalin", "jetty-server", "sqlite-jdbc", "jsoup", "jackson-core");
    assertThat(billed).doesNotContain("junit-jupiter", "assertj-core", "archunit", "jqwik-engine");
  }
}
