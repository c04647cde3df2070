package org.ahpsignpost.safety;

/** The fixed replies with the packed content, for tests of other modules. */
public final class PackedReplies {

    public static final SafetyReplies REPLIES = Loaded.REPLIES;

    private PackedReplies() {}
}
