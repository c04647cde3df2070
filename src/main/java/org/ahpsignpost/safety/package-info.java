/** Danger first: finds red flags in what a person wrote, by rules kept as data, and gives the fixed reply to each. */
@NullMarked
package org.ahpsignpost.safety;

import org.jspecify.annotations.NullMarked;
