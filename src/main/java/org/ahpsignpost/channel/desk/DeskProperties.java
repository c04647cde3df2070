package org.ahpsignpost.channel.desk;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the desk.
 *
 * @param stage {@code trial}, or {@code live} once real people are served: then nobody signs in with a local password
 */
@ConfigurationProperties("signpost")
record DeskProperties(
        @DefaultValue("trial") Stage stage, @DefaultValue DeskSettings desk) {

    enum Stage {
        TRIAL,
        LIVE
    }

    /**
     * @param longestSession after so long staff sign in again, however busy they are
     */
    record DeskSettings(
            @DefaultValue("8h") Duration longestSession,
            @DefaultValue Oidc oidc) {}

    /**
     * Who vouches for staff.
     *
     * @param issuer as its discovery document says it, byte for byte; empty for none
     * @param rolesClaim the claim that lists a member's roles
     * @param role the role that may work at the desk
     * @param nameClaim the claim with the name that people read
     */
    record Oidc(
            @DefaultValue("") String issuer,
            @DefaultValue("") String clientId,
            @DefaultValue("") String clientSecret,
            @DefaultValue({"openid", "profile"}) List<String> scopes,
            @DefaultValue("roles") String rolesClaim,
            @DefaultValue("signpost-handoff") String role,
            @DefaultValue("name") String nameClaim) {

        boolean isSet() {
            return !issuer.isBlank();
        }

        /** Leaves the secret out. */
        @Override
        public String toString() {
            return "Oidc[" + issuer + "]";
        }
    }

    /** Whether staff may sign in with a password printed at the start. */
    boolean allowsLocalSignIn() {
        return stage == Stage.TRIAL;
    }
}
