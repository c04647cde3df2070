package org.ahpsignpost.channel.sms;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Where a gateway is set. Without one nothing of text messages is made, and no library of a gateway is loaded. */
final class SmsIsOn implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        String gateway = context.getEnvironment().getProperty("signpost.sms.gateway", "none");
        return !gateway.isBlank() && !gateway.equals("none");
    }
}
