/**
 * Who holds which place, over time: linked reports come in, changes of control go out. What reports
 * say is weighed as {@link org.sitrep.link.control.Tiding}s and played back day by day by {@link
 * org.sitrep.link.control.Timeline}. Begin with {@link org.sitrep.link.control.ControlTimelines}.
 */
@NullMarked
package org.sitrep.link.control;

import org.jspecify.annotations.NullMarked;
