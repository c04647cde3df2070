package org.ahpsignpost.directory;

import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.content.ContentSource;
import org.ahpsignpost.directory.geography.OfflinePlaces;

/** The packaged content and its places, read once for all tests. */
public final class TestPack {

    public static final ContentPack PACK = ContentPack.load(ContentSource.packaged());
    public static final Places PLACES = OfflinePlaces.load(PACK);

    private TestPack() {}
}
