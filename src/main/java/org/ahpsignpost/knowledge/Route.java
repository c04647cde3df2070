package org.ahpsignpost.knowledge;

/** What helps first when a person asks for a profession. */
public enum Route {
    /** Look for services near a place. */
    DIRECTORY,
    /** Say first how people come to it, then still offer the nearest service. */
    EXPLAIN
}
