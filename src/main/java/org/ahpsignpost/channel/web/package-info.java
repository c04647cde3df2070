/** The chat page: HTML from the server, complete without any script. */
@NullMarked
package org.ahpsignpost.channel.web;

import org.jspecify.annotations.NullMarked;
