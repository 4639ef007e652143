package org.sitrep.model;

/** How one report shares the text of another. */
public enum CopyKind {
  /** The same words, but for a few. */
  VERBATIM,
  /** The same agency's text, cut or edited. */
  SYNDICATION,
  /** The same content in other words. */
  REWRITE,
  /**
   * Both quote one speech and are otherwise their own; no copy where copies and origins are
   * counted.
   */
  QUOTATION
}
