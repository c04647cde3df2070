package org.ahpsignpost.language;

/** The finder of languages with the packed content, for tests that take in more than one module. */
public final class PackedLanguages {

    public static final LanguageFinder FINDER = Languages.FINDER;

    private PackedLanguages() {}
}
