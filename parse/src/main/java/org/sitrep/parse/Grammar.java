package org.sitrep.parse;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * The tagger, the name finder and the dependency parser, loaded once. Safe for use by several
 * threads: all three only read their weights.
 */
final class Grammar {
  private static final String MODELS = "edu/stanford/nlp/models/";
  private static final String TAGGER = MODELS + "pos-tagger/english-left3words-distsim.tagger";
  private static final String NAMES = MODELS + "ner/english.all.3class.distsim.crf.ser.gz";
  private static final String TREES = MODELS + "parser/nndep/english_UD.gz";

  private final MaxentTagger tagger;
  private final CRFClassifier<CoreLabel> names;
  private final ArcWeights trees;

  private Grammar(MaxentTagger tagger, CRFClassifier<CoreLabel> names, ArcWeights trees) {
    this.tagger = tagger;
    this.names = names;
    this.trees = trees;
  }

  /**
   * Loads the models side by side.
   *
   * @throws IllegalStateException if one is missing or damaged
   */
  static Grammar load() {
    RedwoodConfiguration.current().clear().apply();
    CompletableFuture<CRFClassifier<CoreLabel>> names =
        CompletableFuture.supplyAsync(Grammar::loadNames);
    CompletableFuture<ArcWeights> trees = CompletableFuture.supplyAsync(Grammar::loadTrees);
    try {
      return new Grammar(new MaxentTagger(TAGGER), names.join(), trees.join());
    } catch (CompletionException | edu.stanford.nlp.io.RuntimeIOException broken) {
      throw new IllegalStateException(
          "A language model cannot be read: expected "
              + String.join(", ", TAGGER, NAMES, TREES)
              + " beside the program; install it again",
          broken);
    }
  }

  /** The finder must not learn words as it goes, or the order of the reports would matter. */
  private static CRFClassifier<CoreLabel> loadNames() {
    Properties fixed = new Properties();
    fixed.setProperty("maxAdditionalKnownLCWords", "0");
    try {
      return CRFClassifier.getClassifier(NAMES, fixed);
    } catch (IOException | ClassNotFoundException broken) {
      throw new CompletionException(broken);
    }
  }

  private static ArcWeights loadTrees() {
    try (InputStream file = Grammar.class.getClassLoader().getResourceAsStream(TREES)) {
      if (file == null) {
        throw new FileNotFoundException(TREES);
      }
      return ArcWeights.read(file);
    } catch (IOException broken) {
      throw new CompletionException(broken);
    }
  }

  /** Returns the rank of a spelling among the words the parser knows, from 1; 0 if unknown. */
  int rank(String spelling) {
    return trees.word(spelling);
  }

  /** Returns what the models say of each word of a sentence; heads only where asked for. */
  List<Reading> read(List<String> forms, boolean withTree) {
    List<CoreLabel> labels = labels(forms);
    tagger.tagCoreLabels(labels);
    Headline.setRight(labels);
    VerbTags.setRight(labels);
    List<CoreLabel> named = names.classifySentence(labels);
    Morphology morphology = new Morphology();
    List<String> lemmas = labels.stream().map(label -> lemma(morphology, label)).toList();
    int[] heads = new int[labels.size()];
    String[] relations = new String[labels.size()];
    Arrays.fill(heads, -1);
    Arrays.fill(relations, "dep");
    if (withTree) {
      List<String> tags = labels.stream().map(CoreLabel::tag).toList();
      new ArcParser(trees, forms, tags).grow(heads, relations);
      Gerunds.setRight(tags, heads, relations);
      Clauses.setRight(tags, lemmas, heads, relations);
    }
    List<Reading> readings = new ArrayList<>(labels.size());
    for (int i = 0; i < heads.length; i++) {
      CoreLabel label = labels.get(i);
      EntityKind kind = kind(named.get(i).get(AnswerAnnotation.class));
      readings.add(new Reading(lemmas.get(i), label.tag(), kind, heads[i], relations[i]));
    }
    return readings;
  }

  private static List<CoreLabel> labels(List<String> forms) {
    List<CoreLabel> labels = new ArrayList<>(forms.size());
    for (String form : forms) {
      CoreLabel label = new CoreLabel();
      label.setWord(form);
      label.setValue(form);
      label.setOriginalText(form);
      label.setIndex(labels.size() + 1);
      labels.add(label);
    }
    return labels;
  }

  private static String lemma(Morphology morphology, CoreLabel label) {
    boolean name = label.tag().startsWith("NNP");
    String lemma = morphology.lemma(label.word(), label.tag(), !name);
    return name ? lemma : lemma.toLowerCase(Locale.ROOT);
  }

  private static EntityKind kind(String answer) {
    return switch (answer) {
      case "PERSON" -> EntityKind.PERSON;
      case "LOCATION" -> EntityKind.LOCATION;
      case "ORGANIZATION" -> EntityKind.ORGANIZATION;
      default -> EntityKind.NONE;
    };
  }
}
