package org.sitrep.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A sentence with its tokens and, where it was parsed, its dependency tree. Immutable.
 *
 * @param index its number in the report, from 0
 * @param paragraph the number of its paragraph, from 0
 * @param start the UTF-16 index of its first character in the report's text
 * @param end the UTF-16 index after its last character
 * @param tokens its tokens, in order
 * @param parsed whether the gate let it through to the dependency parser
 */
public record ParsedSentence(
    int index, int paragraph, int start, int end, List<Token> tokens, boolean parsed) {
  public ParsedSentence {
    tokens = List.copyOf(tokens);
    for (Token token : tokens) {
      if (token.head() >= 0) {
        Objects.checkIndex(token.head(), tokens.size());
      }
    }
  }

  /** Returns the token of that index. */
  public Token token(int at) {
    return tokens.get(at);
  }

  /** Returns the token that the given one depends on, or empty for a root. */
  public Optional<Token> headOf(Token token) {
    return token.head() < 0 ? Optional.empty() : Optional.of(tokens.get(token.head()));
  }

  /** Returns the tokens that depend on the given one, in order of the text. */
  public List<Token> children(Token token) {
    List<Token> found = new ArrayList<>();
    for (Token other : tokens) {
      if (other.head() == token.index()) {
        found.add(other);
      }
    }
    return found;
  }

  /**
   * Returns the dependents whose relation is one of those given, or a subtype of one, in order of
   * the text.
   */
  public List<Token> children(Token token, String... relations) {
    List<Token> found = new ArrayList<>();
    for (Token child : children(token)) {
      for (String relation : relations) {
        if (child.is(relation)) {
          found.add(child);
          break;
        }
      }
    }
    return found;
  }

  /** Returns the first dependent whose relation is one of those given, or empty. */
  public Optional<Token> child(Token token, String... relations) {
    return children(token, relations).stream().findFirst();
  }

  /** Returns the indexes of the token and of all that depends on it, directly or not. */
  public BitSet subtree(Token token) {
    BitSet found = new BitSet(tokens.size());
    Deque<Token> open = new ArrayDeque<>(List.of(token));
    while (!open.isEmpty()) {
      Token next = open.pop();
      if (!found.get(next.index())) {
        found.set(next.index());
        open.addAll(children(next));
      }
    }
    return found;
  }

  /** Returns whether the first depends on the second, directly or not, or is the same. */
  public boolean isUnder(Token below, Token above) {
    Token at = below;
    for (int steps = 0; steps <= tokens.size(); steps++) {
      if (at.index() == above.index()) {
        return true;
      }
      if (at.head() < 0) {
        return false;
      }
      at = tokens.get(at.head());
    }
    return false;
  }

  /** Returns the first token that begins at or after the offset in the report's text, or empty. */
  public Optional<Token> tokenFrom(int offset) {
    return tokens.stream().filter(t -> t.start() >= offset).findFirst();
  }

  /** Returns the tokens that lie within start and end of the report's text. */
  public List<Token> within(int from, int to) {
    return tokens.stream().filter(t -> t.start() >= from && t.end() <= to).toList();
  }
}
