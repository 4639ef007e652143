package org.sitrep.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonLinesTest {
  @Test
  void keepsAValueOnOneLine() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    JsonLines.write(Nodes.object().put("text", "one\ntwo"), out);
    JsonLines.write(Nodes.object().put("text", "\u00E9"), out);

    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo("{\"text\":\"one\\ntwo\"}\n{\"text\":\"\u00E9\"}\n");
  }

  @Test
  void givesBackHalfASurrogatePairUnchanged() throws IOException {
    String text = "broken \uD83D here \uDE00, whole \uD83D\uDE00 there \uD83D";
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    JsonLines.write(Nodes.object().put("text", text), out);

    assertThat(new ObjectMapper().readTree(out.toByteArray()).get("text").asText()).isEqualTo(text);
  }
}
