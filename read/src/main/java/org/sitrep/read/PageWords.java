package org.sitrep.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Judges elements by their name, role, class and id; what it knows is in {@code page-words.txt}.
 */
final class PageWords {
  /** What the words around an element say of it: the larger, the more of each. */
  record Judgement(int never, int away, int head, int body) {}

  private static final int LONGEST_CLASS = 400;

  /** Classes that name what an article is about, as WordPress writes them. */
  private static final List<String> TOPICS =
      List.of("tag-", "category-", "term-", "author-", "status-", "type-", "format-", "has-");

  private static final Set<String> NEVER = new HashSet<>();
  private static final Set<String> AWAY = new HashSet<>();
  private static final Set<String> HEAD = new HashSet<>();
  private static final Map<String, Integer> BODY = new HashMap<>();

  static {
    for (String line : Resource.lines("page-words.txt")) {
      List<String> words = List.of(line.split(" ", -1));
      switch (words.get(0)) {
        case "never" -> NEVER.addAll(words.subList(1, words.size()));
        case "away" -> AWAY.addAll(words.subList(1, words.size()));
        case "head" -> HEAD.addAll(words.subList(1, words.size()));
        case "body" -> {
          int weight = Integer.parseInt(words.get(1));
          words.subList(2, words.size()).forEach(word -> BODY.put(word, weight));
        }
        default ->
            throw new IllegalStateException("page-words.txt: expected never, away, head or body");
      }
    }
  }

  private PageWords() {}

  static Judgement judge(Element element) {
    int never = 0;
    int away = 0;
    int head = 0;
    int body = 0;
    for (String word : words(element)) {
      never += NEVER.contains(word) ? 1 : 0;
      away += AWAY.contains(word) ? 1 : 0;
      head += HEAD.contains(word) ? 1 : 0;
      body = Math.max(body, BODY.getOrDefault(word, 0));
    }
    return new Judgement(never, away, head, body);
  }

  static List<String> words(Element element) {
    List<String> words = new ArrayList<>();
    words.add("<" + element.normalName() + ">");
    String role = element.attr("role");
    if (!role.isEmpty()) {
      words.add("[" + role.toLowerCase(Locale.ROOT) + "]");
    }
    split(element.className(), words);
    split(element.id(), words);
    split(element.attr("itemprop"), words);
    return words;
  }

  /** Adds each class whole, without its signs, and the words it is made of. */
  private static void split(String names, List<String> words) {
    if (names.isEmpty() || names.length() > LONGEST_CLASS) {
      return;
    }
    for (String name : names.split(" ", -1)) {
      if (TOPICS.stream().anyMatch(name::startsWith)) {
        continue;
      }
      int start = 0;
      int length = name.length();
      for (int i = 1; i <= length; i++) {
        if (i == length || parts(name.charAt(i - 1), name.charAt(i))) {
          addWord(name.substring(start, i), words);
          start = i;
        }
      }
      words.add(letters(name));
    }
  }

  private static String letters(String name) {
    StringBuilder letters = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      if (Character.isLetter(name.charAt(i))) {
        letters.append(Character.toLowerCase(name.charAt(i)));
      }
    }
    return letters.toString();
  }

  private static void addWord(String word, List<String> words) {
    int end = word.length();
    while (end > 0 && !Character.isLetter(word.charAt(end - 1))) {
      end--;
    }
    if (end > 0) {
      words.add(word.substring(0, end).toLowerCase(Locale.ROOT));
    }
  }

  private static boolean parts(char before, char after) {
    return !Character.isLetter(before)
        ? Character.isLetter(after)
        : Character.isLowerCase(before) && Character.isUpperCase(after);
  }
}
