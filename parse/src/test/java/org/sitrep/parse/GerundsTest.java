package org.sitrep.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GerundsTest {
  @Test
  void putsAVerbOverTheNounThatANumberPartsItFrom() {
    // "army accused rebels of killing ten peasants", as the parser draws it.
    List<String> tags = List.of("NN", "VBD", "NNS", "IN", "VBG", "CD", "NNS");
    int[] heads = {1, -1, 1, 6, 6, 6, 1};
    String[] relations = {"nsubj", "root", "obj", "case", "amod", "nummod", "obl"};
    Gerunds.setRight(tags, heads, relations);
    assertThat(heads).containsExactly(1, -1, 1, 4, 1, 6, 4);
    assertThat(relations).containsExactly("nsubj", "root", "obj", "mark", "advcl", "nummod", "obj");
  }

  @Test
  void joinsTwoThingsSomebodyIsAccusedOf() {
    // "accused X of arming rebels and of killing ten peasants".
    List<String> tags = List.of("VBD", "NNP", "IN", "VBG", "NNS", "CC", "IN", "VBG", "CD", "NNS");
    int[] heads = {-1, 0, 3, 0, 3, 9, 9, 9, 9, 4};
    String[] relations = {
      "root", "obj", "mark", "advcl", "obj", "cc", "case", "amod", "nummod", "conj"
    };
    Gerunds.setRight(tags, heads, relations);
    assertThat(heads[7]).isEqualTo(3);
    assertThat(relations[7]).isEqualTo("conj");
    assertThat(heads[9]).isEqualTo(7);
  }

  @Test
  void leavesAParticipleBesideItsNoun() {
    List<String> tags = List.of("CD", "VBG", "NNS");
    int[] heads = {2, 2, -1};
    String[] relations = {"nummod", "amod", "root"};
    Gerunds.setRight(tags, heads, relations);
    assertThat(relations).containsExactly("nummod", "amod", "root");
  }
}
