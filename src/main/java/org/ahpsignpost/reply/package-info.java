/** What we say: one reply with its choices and its card, before any channel shapes it. */
@NullMarked
package org.ahpsignpost.reply;

import org.jspecify.annotations.NullMarked;
