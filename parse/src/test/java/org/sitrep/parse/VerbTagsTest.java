package org.sitrep.parse;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerbTagsTest {
  private static Token word(String text, String word) {
    return Loaded.parse(text).sentences().get(0).tokens().stream()
        .filter(t -> t.text().equals(word))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In Gwadar, unknown gunmen on a motorcycle shot dead six farmers, police said. | shot",
        "In Samar, two men on a motorcycle shot and killed an elder. | shot",
        "In Samar, two men on a motorcycle shot and killed an elder. | killed"
      })
  void readsAVerbWithAnObjectOfItsOwnAsThePast(String text, String verb) {
    assertThat(word(text, verb).tag()).isEqualTo("VBD");
  }

  /** Sets the tags of words right that are given as {@code word/TAG}. */
  private static List<String> setRight(String tagged) {
    List<CoreLabel> labels = new ArrayList<>();
    for (String word : tagged.split(" ", -1)) {
      int slash = word.lastIndexOf('/');
      CoreLabel label = new CoreLabel();
      label.setWord(word.substring(0, slash));
      label.setTag(word.substring(slash + 1));
      labels.add(label);
    }
    VerbTags.setRight(labels);
    return labels.stream().map(CoreLabel::tag).toList();
  }

  private static List<String> tags(String tagged) {
    return Stream.of(tagged.split(" ", -1)).map(w -> w.substring(w.lastIndexOf('/') + 1)).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a/DT trader/NN killed/VBN on/IN Monday/NNP",
        "a/DT trader/NN killed/VBN last/JJ week/NN",
        "a/DT trader/NN killed/VBN two/CD days/NNS ago/RB",
        "farmers/NNS were/VBD shot/VBN dead/JJ by/IN gunmen/NNS",
        "a/DT man/NN named/VBN the/DT leader/NN"
      })
  void leavesTheParticipleOfAPassive(String tagged) {
    assertThat(setRight(tagged)).isEqualTo(tags(tagged));
  }

  @Test
  void leavesAVerbThatAnotherLetsStandBare() {
    assertThat(setRight("allies/NNS helped/VBD Kyiv/NNP bomb/VB depots/NNS")).contains("VB");
    assertThat(setRight("will/MD Kyiv/NNP bomb/VB depots/NNS")).contains("VB");
    assertThat(setRight("a/DT Russian/NNP drone/VB attack/NN")).doesNotContain("VB");
  }

  @Test
  void readsAWeaponBeforeItsAttackAsANoun() {
    String text = "A Russian drone attack on the central city of Poltava killed two people.";
    assertThat(word(text, "drone").isNoun()).isTrue();
    assertThat(word(text, "killed").relation()).isEqualTo("root");
  }

  @Test
  void readsAHeadlinesVerbBeforeThoseItIsDoneTo() {
    assertThat(setRight("army/NN arrests/NNS suspects/VBZ over/IN fire/NN"))
        .containsExactly("NN", "VBZ", "NNS", "IN", "NN");
  }
}
