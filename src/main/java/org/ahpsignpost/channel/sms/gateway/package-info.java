/** Gateways that carry text messages: one interface, one class each. */
@NullMarked
package org.ahpsignpost.channel.sms.gateway;

import org.jspecify.annotations.NullMarked;
