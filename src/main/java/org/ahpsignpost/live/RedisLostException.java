package org.ahpsignpost.live;

/** Redis did not answer in time. Never leaves the module: the caller goes on without Redis. */
final class RedisLostException extends Exception {

    private static final long serialVersionUID = 1L;

    RedisLostException() {
        super("Redis did not answer", null, false, false); // thrown often while Redis is away: no stack trace
    }
}
