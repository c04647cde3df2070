/** What Signpost knows: facts and plain texts about the professions, topics and resources of the closed lists. */
@NullMarked
package org.ahpsignpost.knowledge;

import org.jspecify.annotations.NullMarked;
