/** Measures the service from outside, as {@code ops/bench} runs it: a load of raw HTTP, a server in its own process, a table. */
@NullMarked
package org.ahpsignpost.bench;

import org.jspecify.annotations.NullMarked;
