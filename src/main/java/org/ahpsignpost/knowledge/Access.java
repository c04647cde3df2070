package org.ahpsignpost.knowledge;

/** Whether a resource opens for everyone or needs a log-in. */
public enum Access {
    OPEN("open"),
    LOG_IN("log-in");

    private final String wire;

    Access(String wire) {
        this.wire = wire;
    }

    /** {@code open} or {@code log-in}, as in the content pack and on cards. */
    public String wire() {
        return wire;
    }

    static Access fromWire(String wire) {
        return wire.equals(LOG_IN.wire) ? LOG_IN : OPEN;
    }
}
