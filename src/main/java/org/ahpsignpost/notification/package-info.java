/** Tells staff that a case waits: by webhook, e-mail or Teams, with a reference and never a word of the person. */
@NullMarked
package org.ahpsignpost.notification;

import org.jspecify.annotations.NullMarked;
