package org.sitrep.write.situation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** The marks by which a sentence tells what it cites, runs of numbers drawn together. */
final class Marks {
  private Marks() {}

  /**
   * Returns the marks of a statement, events first.
   *
   * @param event prints the number of an event, as in E4
   * @param reference prints the number of a claim
   */
  static List<String> of(
      Statement statement, IntFunction<String> event, IntFunction<String> reference) {
    List<String> marks = runs(statement.events(), event);
    marks.addAll(runs(statement.references(), reference));
    return marks;
  }

  private static List<String> runs(List<Integer> numbers, IntFunction<String> print) {
    List<String> runs = new ArrayList<>();
    int i = 0;
    while (i < numbers.size()) {
      int end = i;
      while (end + 1 < numbers.size() && numbers.get(end + 1) == numbers.get(end) + 1) {
        end++;
      }
      String first = print.apply(numbers.get(i));
      if (end - i < 2) {
        for (int j = i; j <= end; j++) {
          runs.add(print.apply(numbers.get(j)));
        }
      } else {
        runs.add(first + "–" + print.apply(numbers.get(end)));
      }
      i = end + 1;
    }
    return runs;
  }
}
