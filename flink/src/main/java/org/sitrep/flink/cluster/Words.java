package org.sitrep.flink.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The words of a command line: options with a value each, then files.
 *
 * @param options by name, without the dashes
 * @param files the rest
 */
record Words(Map<String, String> options, List<String> files) {
  /** Returns the words parted; those after {@code --} are files whatever they look like. */
  static Words of(List<String> words) {
    Map<String, String> options = new TreeMap<>();
    List<String> files = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).equals("--")) {
        files.addAll(words.subList(i + 1, words.size()));
        break;
      }
      if (words.get(i).startsWith("--") && i + 1 < words.size()) {
        options.put(words.get(i).substring(2), words.get(++i));
      } else {
        files.add(words.get(i));
      }
    }
    return new Words(options, files);
  }

  @Nullable String given(String name) {
    return options.get(name);
  }

  String of(String name, String otherwise) {
    return options.getOrDefault(name, otherwise);
  }

  int number(String name, int otherwise) {
    String given = given(name);
    try {
      return given == null ? otherwise : Integer.parseInt(given);
    } catch (NumberFormatException wrong) {
      throw new IllegalArgumentException("--" + name + " wants a number: " + given, wrong);
    }
  }
}
