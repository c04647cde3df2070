/**
 * The only module that knows a language model. Off unless configured. A model may word what approved sources say; guards of ours judge
 * each answer, and whatever goes wrong the approved text is said. Start reading at {@link org.ahpsignpost.generation.Composer}.
 */
@NullMarked
package org.ahpsignpost.generation;

import org.jspecify.annotations.NullMarked;
