/** Every sentence we say that is not knowledge or safety text: by key, in the person's language, with ICU plurals. */
@NullMarked
package org.ahpsignpost.messages;

import org.jspecify.annotations.NullMarked;
