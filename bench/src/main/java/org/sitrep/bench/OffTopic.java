package org.sitrep.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.model.Report;

/** Makes reports on sport, markets, cooking and weather: what a feed of news brings besides war. */
final class OffTopic {
  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)\\}");
  private static final int PARAGRAPH = 3;

  private final Map<String, List<String>> sentences = Table.of("off-topic.tsv");
  private final Map<String, List<String>> fillings = Table.of("fillings.tsv");

  /** Returns the report of that number; the same number always gives the same report. */
  Report report(int number) {
    Random random = new Random(number);
    List<String> topics = List.copyOf(sentences.keySet());
    List<String> chosen =
        new ArrayList<>(sentences.getOrDefault(topics.get(number % topics.size()), List.of()));
    Collections.shuffle(chosen, random);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < chosen.size(); i++) {
      text.append(filled(chosen.get(i), random)).append(i % PARAGRAPH == 2 ? "\n\n" : " ");
    }
    return Report.of("off-topic-" + number, text.toString().strip());
  }

  private String filled(String sentence, Random random) {
    return SLOT.matcher(sentence)
        .replaceAll(slot -> Matcher.quoteReplacement(word(slot.group(1), random)));
  }

  private String word(String slot, Random random) {
    List<String> words = Table.listed(fillings.getOrDefault(slot, List.of(slot)).get(0));
    return words.get(random.nextInt(words.size()));
  }
}
