package org.sitrep.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClausesTest {
  @Test
  void hangsAParticipleOnTheNounBeforeIt() {
    // "soldiers stormed a train hijacked by rebels and freed people", as the parser draws it.
    List<String> tags = List.of("NNS", "VBD", "DT", "NN", "VBN", "IN", "NNS", "CC", "VBD", "NNS");
    List<String> lemmas =
        List.of("soldier", "storm", "a", "train", "hijack", "by", "rebel", "and", "free", "people");
    int[] heads = {1, -1, 3, 4, 1, 6, 4, 8, 4, 8};
    String[] relations = {
      "nsubj", "root", "det", "nsubj", "ccomp", "case", "obl", "cc", "conj", "obj"
    };
    Clauses.setRight(tags, lemmas, heads, relations);
    assertThat(heads[3]).isEqualTo(1);
    assertThat(relations[3]).isEqualTo("obj");
    assertThat(heads[4]).isEqualTo(3);
    assertThat(relations[4]).isEqualTo("acl");
    assertThat(heads[8]).as("who freed the people stormed the train").isEqualTo(1);
  }

  @Test
  void leavesWhatIsSaid() {
    // "soldiers said a train arrived in town".
    List<String> tags = List.of("NNS", "VBD", "DT", "NN", "VBD", "IN", "NN");
    List<String> lemmas = List.of("soldier", "say", "a", "train", "arrive", "in", "town");
    int[] heads = {1, -1, 3, 4, 1, 6, 4};
    String[] relations = {"nsubj", "root", "det", "nsubj", "ccomp", "case", "obl"};
    Clauses.setRight(tags, lemmas, heads, relations);
    assertThat(relations).containsExactly("nsubj", "root", "det", "nsubj", "ccomp", "case", "obl");
  }

  @Test
  void joinsAFiniteVerbToTheFiniteOneAboveAGerund() {
    // "government accused X of breaking accords and urged Y".
    List<String> tags = List.of("NN", "VBD", "NNP", "IN", "VBG", "NNS", "CC", "VBD", "NNP");
    List<String> lemmas =
        List.of("government", "accuse", "X", "of", "break", "accord", "and", "urge", "Y");
    int[] heads = {1, -1, 1, 4, 1, 4, 7, 4, 7};
    String[] relations = {"nsubj", "root", "obj", "mark", "advcl", "obj", "cc", "conj", "obj"};
    Clauses.setRight(tags, lemmas, heads, relations);
    assertThat(heads[7]).isEqualTo(1);
  }

  @Test
  void joinsWhatGoesOnBehindASpeakerToWhatWasSaid() {
    // "gangs burned shops, police said, and blocked roads".
    List<String> tags = List.of("NNS", "VBD", "NNS", ",", "NN", "VBD", ",", "CC", "VBD", "NNS");
    List<String> lemmas =
        List.of("gang", "burn", "shop", ",", "police", "say", ",", "and", "block", "road");
    int[] heads = {1, 5, 1, 5, 5, -1, 5, 8, 5, 8};
    String[] relations = {
      "nsubj", "ccomp", "obj", "punct", "nsubj", "root", "punct", "cc", "conj", "obj"
    };
    Clauses.setRight(tags, lemmas, heads, relations);
    assertThat(heads[8]).isEqualTo(1);
  }

  @Test
  void givesAVerbThatStandsBetweenTwoNounsBothOfThem() {
    List<String> tags = List.of("NNS", "VBD", "CD", "NNS");
    List<String> lemmas = List.of("gunman", "shoot", "six", "farmer");
    int[] heads = {-1, 3, 3, 0};
    String[] relations = {"root", "orphan", "nummod", "dep"};
    Clauses.setRight(tags, lemmas, heads, relations);
    assertThat(heads).containsExactly(1, -1, 3, 1);
    assertThat(relations).containsExactly("nsubj", "root", "nummod", "obj");
  }

  @Test
  void tellsOfThePassiveBehindAParticipleAndItsDoer() {
    // "men abducted by gunmen were freed", as the parser draws it.
    List<String> tags = List.of("NNS", "VBN", "IN", "NNS", "VBD", "VBN");
    List<String> lemmas = List.of("man", "abduct", "by", "gunman", "be", "free");
    int[] heads = {1, -1, 3, 1, 5, 1};
    String[] relations = {"nsubj", "root", "case", "obl", "aux:pass", "dep"};
    Clauses.setRight(tags, lemmas, heads, relations);
    assertThat(heads).containsExactly(5, 0, 3, 1, 5, -1);
    assertThat(relations).containsExactly("nsubj:pass", "acl", "case", "obl", "aux:pass", "root");
  }
}
