package org.sitrep.code.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.model.Quote;
import org.sitrep.parse.ParsedSentence;
import org.sitrep.parse.Token;

/** Finds what a cue reports in its own sentence: by the dependency tree, then by the word order. */
final class Complements {
  private static final Set<String> BESIDE_OBJECT = Set.of("of", "for", "with", "on", "as", "about");

  private final Page page;
  private final Clauses clauses;

  Complements(Page page) {
    this.page = page;
    this.clauses = new Clauses(page);
  }

  /**
   * Returns the content of the cue, or empty where it has none. What somebody is to say, or did
   * not, is a saying only where a clause tells what.
   */
  Optional<Quote> of(Cue cue) {
    Reporting row = cue.row();
    if (row == null || row.content().equals("quote")) {
      return Optional.empty();
    }
    Optional<int[]> found = clause(cue).or(() -> framing(cue));
    if (row.takesClause()) {
      found = clauses.around(cue).or(() -> closed(cue, row));
      found = found.or(() -> clause(cue)).or(() -> framing(cue));
      found = found.or(() -> clauses.after(cue));
    }
    if (cue.verb().tag().equals("VB")) {
      return found.filter(span -> row.isSpeech()).flatMap(span -> whole(cue, span));
    }
    return found
        .or(() -> infinitive(cue))
        .or(() -> beside(cue))
        .or(() -> row.takesClause() ? clauses.before(cue) : Optional.empty())
        .or(() -> object(cue))
        .flatMap(span -> whole(cue, span));
  }

  private Optional<Quote> whole(Cue cue, int[] span) {
    int[] grown = clauses.cut(cue, clauses.grown(cue, span));
    int last = Math.min(grown[1], cue.sentence().tokens().size() - 1);
    return grown[0] > last ? Optional.empty() : page.trimmed(cue.sentence(), grown[0], last);
  }

  /** As in "The town fell residents said": an act of speech that ends its sentence. */
  private Optional<int[]> closed(Cue cue, Reporting row) {
    return (row.isSpeech() || row.is("report")) && page.quotationAt(cue.start()) == null
        ? Closing.content(cue)
        : Optional.empty();
  }

  private Optional<int[]> clause(Cue cue) {
    return cue.sentence().children(cue.verb(), "ccomp").stream()
        .findFirst()
        .map(head -> span(cue, cue.sentence().subtree(head), head));
  }

  /** As in "The town fell, residents say": the cue hangs on what is said. */
  private Optional<int[]> framing(Cue cue) {
    if (!cue.verb().is("parataxis") || cue.speaker() == null) {
      return Optional.empty();
    }
    return cue.sentence()
        .headOf(cue.verb())
        .map(
            head -> {
              BitSet said = cue.sentence().subtree(head);
              said.andNot(cue.sentence().subtree(cue.verb()));
              return span(cue, said, head);
            });
  }

  private static Optional<int[]> infinitive(Cue cue) {
    Optional<Token> verb = cue.sentence().child(cue.verb(), "xcomp");
    if (verb.isEmpty()) {
      verb =
          cue.sentence().children(cue.verb(), "advcl").stream()
              .filter(v -> v.tag().equals("VB") && v.index() > cue.verb().index())
              .findFirst();
    }
    return verb.map(head -> span(cue, withObject(cue, head), head));
  }

  private static BitSet withObject(Cue cue, Token head) {
    BitSet said = cue.sentence().subtree(head);
    cue.sentence()
        .child(cue.verb(), "obj", "iobj")
        .filter(object -> object.index() > cue.verb().index() && object.index() < head.index())
        .ifPresent(object -> said.or(cue.sentence().subtree(object)));
    return said;
  }

  /** As in "accused the army of shelling the camp". */
  private static Optional<int[]> beside(Cue cue) {
    Reporting row = cue.row();
    if (row == null || row.takesClause()) {
      return Optional.empty();
    }
    for (Token child : cue.sentence().children(cue.verb(), "obl", "advcl", "nmod")) {
      Optional<Token> by = cue.sentence().child(child, "case", "mark");
      if (child.index() > cue.last()
          && by.isPresent()
          && BESIDE_OBJECT.contains(by.get().lemma())) {
        return Optional.of(span(cue, withObject(cue, child), child));
      }
    }
    return Optional.empty();
  }

  private static Optional<int[]> object(Cue cue) {
    Reporting row = cue.row();
    List<Token> objects = cue.sentence().children(cue.verb(), "obj");
    if (objects.isEmpty() || row == null || !row.takesObject()) {
      return Optional.empty();
    }
    Token head = objects.get(objects.size() - 1);
    return Optional.of(span(cue, cue.sentence().subtree(head), head));
  }

  /** Returns the first and the last token of the run around the head, on one side of the cue. */
  private static int[] span(Cue cue, BitSet tokens, Token head) {
    ParsedSentence sentence = cue.sentence();
    boolean after = head.index() > cue.verb().index();
    int low = after ? cue.last() + 1 : 0;
    int high = after ? sentence.tokens().size() : cue.verb().index();
    int at = Math.max(low, head.index());
    return Page.run(sentence, tokens, at, low, high);
  }
}
