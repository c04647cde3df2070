package org.ahpsignpost.channel.sms.gateway;

import com.twilio.security.RequestValidator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Twilio's signature over the address of a callback and all its values, whichever way the address' port is written. */
final class TwilioSignature {

    private final RequestValidator validator;

    TwilioSignature(String authToken) {
        this.validator = new RequestValidator(authToken);
    }

    boolean fits(String address, Map<String, String> form, @Nullable String signature) {
        return signature != null && validator.validate(address, form, signature);
    }
}
