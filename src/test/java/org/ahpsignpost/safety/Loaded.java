package org.ahpsignpost.safety;

import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.content.ContentSource;

/** The content pack as it is, loaded once for all tests of this package. */
final class Loaded {

    static final ContentPack PACK = ContentPack.load(ContentSource.packaged());
    static final DangerScreen SCREEN = RuleDangerScreen.of(PACK);
    static final SafetyReplies REPLIES = ContentReplies.of(PACK);

    private Loaded() {}
}
