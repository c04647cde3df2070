package org.ahpsignpost.directory;

import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.content.ContentSource;
import org.ahpsignpost.directory.geography.OfflinePlaces;
import org.ahpsignpost.plainlanguage.PlainLanguage;
import org.ahpsignpost.plainlanguage.PlainLanguages;

/** The packaged content and its places, read once for all tests. */
public final class TestPack {

    public static final ContentPack PACK = ContentPack.load(ContentSource.packaged());
    public static final Places PLACES = OfflinePlaces.load(PACK);

    public static final PlainLanguage PLAIN_LANGUAGE = PlainLanguages.of(PACK);

    private TestPack() {}
}
