package org.sitrep.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The trees are those of CoreNLP's own reader of the same model. */
final class ArcParserTest {
  private static final String MODELS = "edu/stanford/nlp/models/";
  private static final String TREES = MODELS + "parser/nndep/english_UD.gz";
  private static final MaxentTagger TAGGER =
      new MaxentTagger(MODELS + "pos-tagger/english-left3words-distsim.tagger");
  private static final DependencyParser THEIRS = DependencyParser.loadFromModelFile(TREES, plain());
  private static final ArcWeights OURS = weights();

  /** Working everything out in advance takes a gigabyte. */
  private static Properties plain() {
    Properties plain = new Properties();
    plain.setProperty("numPreComputed", "0");
    return plain;
  }

  private static ArcWeights weights() {
    try (InputStream file = ArcParserTest.class.getClassLoader().getResourceAsStream(TREES)) {
      return ArcWeights.read(file);
    } catch (IOException broken) {
      throw new IllegalStateException(broken);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Shells hit the market .",
        "Twelve people were killed and at least thirty wounded when shells hit the market , a"
            + " health official said .",
        "The town , which rebels had taken in May , was shelled again by the army on Monday .",
        "Asked whether the truce would hold , the spokesman said that nobody could promise it .",
        "What was promised has not been delivered .",
        "Soldiers left ; nobody came .",
        "KHERSON , Nov. 11 - Crowds waved flags in the main square .",
        "Stop",
      })
  void growsTheTreeThatCoreNlpGrows(String sentence) {
    List<String> forms = List.of(sentence.split(" "));
    List<TaggedWord> tagged = tagged(forms);
    int[] heads = new int[forms.size()];
    String[] relations = new String[forms.size()];
    new ArcParser(OURS, forms, tagged.stream().map(TaggedWord::tag).toList())
        .grow(heads, relations);
    assertThat(edges(heads, relations)).isEqualTo(edges(tagged));
  }

  @Test
  void refusesWhatIsNoModel() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zipped = new GZIPOutputStream(bytes)) {
      zipped.write("dict=two\n".getBytes(StandardCharsets.UTF_8));
    }
    assertThatThrownBy(() -> ArcWeights.read(new ByteArrayInputStream(bytes.toByteArray())))
        .isInstanceOf(IOException.class);
  }

  private static List<TaggedWord> tagged(List<String> forms) {
    List<TaggedWord> words = new ArrayList<>();
    forms.forEach(form -> words.add(new TaggedWord(form)));
    return TAGGER.tagSentence(words);
  }

  private static List<String> edges(int[] heads, String[] relations) {
    List<String> edges = new ArrayList<>();
    for (int i = 0; i < heads.length; i++) {
      edges.add(heads[i] + " " + relations[i]);
    }
    return edges;
  }

  private static List<String> edges(List<TaggedWord> tagged) {
    String[] edges = new String[tagged.size()];
    for (var edge : THEIRS.predict(tagged).typedDependencies()) {
      edges[edge.dep().index() - 1] = (edge.gov().index() - 1) + " " + edge.reln();
    }
    return Arrays.asList(edges);
  }
}
