/**
 * A document of markup comes in, and what can be told of it before any parser sees it goes out: its
 * root, whether it declares entities, how deep its elements lie. Strangers write these documents,
 * so that all of it is one pass over the characters, without recursion and without patterns that
 * try again. Begin with {@link org.sitrep.read.xml.XmlProlog}.
 */
@NullMarked
package org.sitrep.read.xml;

import org.jspecify.annotations.NullMarked;
