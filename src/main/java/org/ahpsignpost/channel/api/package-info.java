/** The JSON API, and the REST channel that Rasa clients speak. */
@NullMarked
package org.ahpsignpost.channel.api;

import org.jspecify.annotations.NullMarked;
