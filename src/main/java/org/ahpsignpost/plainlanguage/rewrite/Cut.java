package org.ahpsignpost.plainlanguage.rewrite;

import java.util.List;
import org.ahpsignpost.plainlanguage.sentence.Sentence;
import org.jspecify.annotations.Nullable;

/** One way to make shorter sentences of a long one that say the same. Stateless and thread-safe. */
@FunctionalInterface
interface Cut {

    /** The sentences in their order, two or more; null where this cut does not fit or is not safe. */
    @Nullable
    List<Sentence> apply(Sentence sentence);
}
