/** The staff desk: sign-in, the queue of cases, and the talk with one person. Pages that need no script. */
@NullMarked
package org.ahpsignpost.channel.desk;

import org.jspecify.annotations.NullMarked;
