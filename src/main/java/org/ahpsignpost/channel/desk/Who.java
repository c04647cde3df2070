package org.ahpsignpost.channel.desk;

import java.util.Locale;
import org.ahpsignpost.handoff.Staff;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Who is signed in.
 *
 * @param issuer who vouches for them; {@code local} for the one-time password
 */
record Who(String issuer, Staff staff) {

    private static final String LOCAL = "local";

    static Who of(Authentication signedIn, String nameClaim) {
        if (signedIn.getPrincipal() instanceof OidcUser user) {
            String issuer = String.valueOf(user.getIssuer());
            String name = user.getClaimAsString(nameClaim);
            return new Who(issuer, new Staff(issuer + " " + user.getSubject(), name == null ? "" : name));
        }
        String name = signedIn.getName();
        return new Who(LOCAL, new Staff(LOCAL + " " + name.toLowerCase(Locale.ROOT), name));
    }
}
