package org.sitrep.read;

import org.jsoup.nodes.Element;

/**
 * An element of a page with the blocks it holds.
 *
 * @param element the element
 * @param above the number of the part around it, or -1
 * @param from the number of its first block
 * @param to the number after its last block
 * @param words what its name and classes say of it
 */
record PagePart(Element element, int above, int from, int to, PageWords.Judgement words) {
  PagePart until(int end) {
    return new PagePart(element, above, from, end, words);
  }
}
