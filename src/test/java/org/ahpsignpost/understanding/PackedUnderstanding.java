package org.ahpsignpost.understanding;

import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.content.ContentSource;
import org.ahpsignpost.learning.ModelShelf;

/** Understanding with the packed content, made once, for measures that take in more than one module. */
public final class PackedUnderstanding {

    public static final Understanding UNDERSTANDING =
            TrainedUnderstanding.of(ContentPack.load(ContentSource.packaged()), ModelShelf.packed());

    private PackedUnderstanding() {}
}
