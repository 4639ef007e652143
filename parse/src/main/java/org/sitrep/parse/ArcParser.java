package org.sitrep.parse;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Grows the dependency tree of one sentence: the arc-standard transitions of Nivre (2004), each
 * time the best that may be taken (Chen and Manning 2014). Used once, by one thread.
 */
final class ArcParser {
  private static final int NOWHERE = -1;
  private static final int TAGS = 18;
  private static final int RELATIONS = 36;
  private static final int TOP = 3;
  private static final int AROUND = 6;

  private final ArcWeights weights;
  private final List<String> names;
  private final int size;
  private final int[] words;
  private final int[] tags;
  private final int[] stack;
  private int height;
  private int next = 1;

  /** By word, from 1, with the root at 0. */
  private final int[] heads;

  private final int[] relations;

  ArcParser(ArcWeights weights, List<String> forms, List<String> tagged) {
    this.weights = weights;
    this.names = weights.relations();
    this.size = forms.size();
    this.words = new int[size + 2];
    this.tags = new int[size + 2];
    this.stack = new int[size + 1];
    this.heads = new int[size + 1];
    this.relations = new int[size + 1];
    words[0] = weights.word(ArcWeights.NULL);
    tags[0] = weights.tag(ArcWeights.NULL);
    words[1] = weights.word(ArcWeights.ROOT);
    tags[1] = weights.tag(ArcWeights.ROOT);
    for (int i = 0; i < size; i++) {
      words[i + 2] = weights.word(forms.get(i));
      tags[i + 2] = weights.tag(tagged.get(i));
    }
    Arrays.fill(heads, NOWHERE);
    Arrays.fill(relations, NOWHERE);
    stack[height++] = 0;
  }

  /** Fills in, for each word from 0, the index of its head, -1 for the root, and its relation. */
  void grow(int[] intoHeads, String[] intoRelations) {
    while (height > 1 || next <= size) {
      take(best(weights.scores(window())));
    }
    for (int i = 0; i < size; i++) {
      intoHeads[i] = heads[i + 1] - 1;
      intoRelations[i] = heads[i + 1] == 0 ? "root" : names.get(relations[i + 1]);
    }
    settlePassives(intoHeads, intoRelations);
  }

  /** What is the subject of a verb with a passive auxiliary is a passive one, as CoreNLP has it. */
  private static void settlePassives(int[] heads, String[] relations) {
    BitSet passive = new BitSet(heads.length);
    for (int i = 0; i < heads.length; i++) {
      if (relations[i].equals("aux:pass") && heads[i] >= 0) {
        passive.set(heads[i]);
      }
    }
    for (int i = 0; i < heads.length; i++) {
      boolean subject = relations[i].equals("nsubj") || relations[i].equals("csubj");
      if (subject && heads[i] >= 0 && passive.get(heads[i])) {
        relations[i] += ":pass";
      }
    }
  }

  private int best(double[] scores) {
    int best = NOWHERE;
    for (int i = 0; i < scores.length; i++) {
      if ((best < 0 || scores[i] > scores[best]) && may(i)) {
        best = i;
      }
    }
    return best;
  }

  /** Left arcs come first, then right arcs, each by relation, then the shift. */
  private boolean may(int transition) {
    int kinds = names.size();
    if (transition == 2 * kinds) {
      return next <= size;
    }
    boolean left = transition < kinds;
    int head = stacked(left ? 0 : 1);
    boolean toRoot = transition % kinds == 0;
    if (head < 0 || (head == 0) != toRoot) {
      return false;
    }
    return height > 2 || (!left && height == 2 && next > size);
  }

  private void take(int transition) {
    int kinds = names.size();
    if (transition == 2 * kinds) {
      stack[height++] = next++;
      return;
    }
    boolean left = transition < kinds;
    int top = stacked(0);
    int second = stacked(1);
    int below = left ? second : top;
    heads[below] = left ? top : second;
    relations[below] = transition % kinds;
    height--;
    stack[height - 1] = left ? top : second;
  }

  private int[] window() {
    int[] window = new int[weights.slots()];
    for (int i = 0; i < TOP; i++) {
      fill(window, i, stacked(TOP - 1 - i));
      fill(window, TOP + i, next + i <= size ? next + i : NOWHERE);
    }
    for (int i = 0; i < 2; i++) {
      int at = AROUND * (i + 1);
      int word = stacked(i);
      int left = child(word, 1, true);
      int right = child(word, 1, false);
      fill(window, at, left);
      fill(window, at + 1, right);
      fill(window, at + 2, child(word, 2, true));
      fill(window, at + 3, child(word, 2, false));
      fill(window, at + 4, child(left, 1, true));
      fill(window, at + 5, child(right, 1, false));
    }
    return window;
  }

  private void fill(int[] window, int at, int word) {
    window[at] = words[word + 1];
    window[TAGS + at] = tags[word + 1];
    if (at >= AROUND) {
      window[RELATIONS + at - AROUND] = relationOf(word);
    }
  }

  private int relationOf(int word) {
    if (word <= 0) {
      return weights.relation(ArcWeights.NULL);
    }
    return weights.relation(names.get(relations[word]));
  }

  private int stacked(int fromTop) {
    return fromTop < height ? stack[height - 1 - fromTop] : NOWHERE;
  }

  /** Returns the outermost child on a side, or the one next to it. */
  private int child(int word, int nth, boolean left) {
    int found = 0;
    for (int i = left ? 1 : size; left ? i < word : i > Math.max(word, 0); i += left ? 1 : -1) {
      if (word >= 0 && heads[i] == word && ++found == nth) {
        return i;
      }
    }
    return NOWHERE;
  }
}
