/** How a reply becomes texts: what fits a segment, where a text may be cut, what comes first. Pure functions. */
@NullMarked
package org.ahpsignpost.channel.sms.shape;

import org.jspecify.annotations.NullMarked;
