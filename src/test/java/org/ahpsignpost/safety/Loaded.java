package org.ahpsignpost.safety;

import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.content.ContentProblems;
import org.ahpsignpost.content.ContentSource;

/** The content pack as it is, loaded once for all tests of this package. */
final class Loaded {

    static final ContentPack PACK = ContentPack.load(ContentSource.packaged());
    static final DangerScreen SCREEN = new RuleDangerScreen(Rules.of(PACK, new ContentProblems()));
    static final SafetyReplies REPLIES = ContentReplies.of(PACK);

    private Loaded() {}
}
