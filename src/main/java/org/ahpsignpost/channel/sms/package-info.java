/** Text messages: an inbox that loses nothing, one person at a time, and replies that fit a phone. */
@NullMarked
package org.ahpsignpost.channel.sms;

import org.jspecify.annotations.NullMarked;
