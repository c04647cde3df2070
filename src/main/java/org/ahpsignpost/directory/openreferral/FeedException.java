package org.ahpsignpost.directory.openreferral;

/** A request to a feed failed for good. The message is for whoever runs the feed. */
final class FeedException extends Exception {

    private static final long serialVersionUID = 1L;

    FeedException(String message) {
        super(message);
    }
}
