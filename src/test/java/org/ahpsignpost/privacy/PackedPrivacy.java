package org.ahpsignpost.privacy;

/** The remover of personal data with the packed content, for measures that take in more than one module. */
public final class PackedPrivacy {

    public static final PersonalData PERSONAL_DATA = Privacy.REMOVER;

    private PackedPrivacy() {}
}
