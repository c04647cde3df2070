package org.ahpsignpost.channel.sms.gateway;

/** Whether a gateway has a letter already. */
public sealed interface Found {

    record There(String gatewayId) implements Found {}

    record NotThere() implements Found {}

    /** The gateway did not say. Sending now could send twice. */
    record Unknown(Sending.TryLater why) implements Found {}
}
