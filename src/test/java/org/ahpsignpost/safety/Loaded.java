package org.ahpsignpost.safety;

import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.content.ContentSource;
import org.ahpsignpost.learning.ModelShelf;
import org.ahpsignpost.learning.Trained;

/** The content pack as it is, loaded once for all tests of this package. */
final class Loaded {

    static final ContentPack PACK = ContentPack.load(ContentSource.packaged());
    static final RuleDangerScreen RULES = RuleDangerScreen.of(PACK);
    static final SecondNet NET = new SecondNet(Trained.begin(new DangerRecipe().recipe(PACK), ModelShelf.packed()));
    static final DangerScreen SCREEN = new TwoNets(RULES, NET, DangerExamples.languages(PACK));

    static {
        NET.await(60);
    }

    static final SafetyReplies REPLIES = ContentReplies.of(PACK);

    private Loaded() {}
}
