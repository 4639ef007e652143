package org.sitrep.bench;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A language that nobody speaks, with what makes reports alike by chance: a few words make up most
 * of every text (Zipf's law), each subject has words of its own, and some turns are used over and
 * over. A word is told by its rank.
 */
final class MadeUpLanguage {
  private static final int WORDS = 60_000;
  private static final int TURNS = 3_000;
  private static final int SUBJECTS = 200;
  private static final int WORDS_OF_SUBJECT = 400;
  private static final String[] STARTS = {
    "b", "d", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "z", "st", "br", "kr"
  };
  private static final String[] ENDS = {"a", "e", "i", "o", "u", "an", "el", "or", "is", "un"};

  private final String[] words = new String[WORDS];
  private final int[][] turns = new int[TURNS][];
  private final int[][] subjects = new int[SUBJECTS][WORDS_OF_SUBJECT];

  MadeUpLanguage(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int rank = 0; rank < WORDS; rank++) {
      words[rank] = spelt(rank);
    }
    for (int turn = 0; turn < TURNS; turn++) {
      turns[turn] = random.ints(random.nextInt(3, 7), 0, 500).toArray();
    }
    for (int[] subject : subjects) {
      for (int i = 0; i < subject.length; i++) {
        subject[i] = random.nextInt(300, WORDS);
      }
    }
  }

  /** Returns a subject to write about. */
  int subject(SplittableRandom random) {
    return random.nextInt(SUBJECTS);
  }

  /** Returns a sentence of eight to thirty words or a few more. */
  int[] sentence(int subject, SplittableRandom random) {
    int[] sentence = new int[random.nextInt(8, 31) + 6];
    int wanted = sentence.length - 6;
    int size = 0;
    while (size < wanted) {
      if (random.nextInt(100) < 3) {
        int[] turn = turns[byRank(TURNS, random)];
        System.arraycopy(turn, 0, sentence, size, turn.length);
        size += turn.length;
      } else {
        sentence[size++] = word(subject, random);
      }
    }
    return Arrays.copyOf(sentence, size);
  }

  /** Returns a word of the language, or of the subject. */
  int word(int subject, SplittableRandom random) {
    return random.nextInt(4) == 0
        ? subjects[subject][byRank(WORDS_OF_SUBJECT, random)]
        : byRank(WORDS, random);
  }

  /** Returns the sentences with capitals and stops. */
  String written(List<int[]> sentences) {
    StringBuilder text = new StringBuilder(2048);
    for (int[] sentence : sentences) {
      int start = text.length();
      for (int word : sentence) {
        text.append(words[word]).append(' ');
      }
      text.setCharAt(start, Character.toUpperCase(text.charAt(start)));
      text.setCharAt(text.length() - 1, '.');
      text.append(' ');
    }
    return text.toString();
  }

  /** Zipf's law with exponent one: the logarithm of the rank is spread evenly. */
  private static int byRank(int ranks, SplittableRandom random) {
    return (int) Math.pow(ranks, random.nextDouble()) - 1;
  }

  private static String spelt(int rank) {
    StringBuilder word = new StringBuilder();
    int rest = rank + STARTS.length * ENDS.length / 2;
    do {
      word.append(STARTS[rest % STARTS.length]);
      rest /= STARTS.length;
      word.append(ENDS[rest % ENDS.length]);
      rest /= ENDS.length;
    } while (rest > 0);
    return word.toString();
  }
}
