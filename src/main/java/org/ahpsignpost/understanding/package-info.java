/** What a message means: the person's wish as a label of the closed list, the details in it, and commands to us. */
@NullMarked
package org.ahpsignpost.understanding;

import org.jspecify.annotations.NullMarked;
