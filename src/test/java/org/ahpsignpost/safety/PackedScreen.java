package org.ahpsignpost.safety;

/** The danger screen with the packed content, for measures that take in more than one module. */
public final class PackedScreen {

    public static final DangerScreen SCREEN = Loaded.SCREEN;

    private PackedScreen() {}
}
