package org.ahpsignpost.channel.desk;

import java.security.Principal;
import java.time.Clock;
import org.ahpsignpost.record.AccessEvent;
import org.ahpsignpost.record.AccessLog;
import org.ahpsignpost.record.Commit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationSuccessHandler;

/** Writes down who signed in and who was turned away. */
final class SignInWitness {

    private final AccessLog accessLog;
    private final Clock clock;

    SignInWitness(AccessLog accessLog, Clock clock) {
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /** Nobody comes in unseen: where the event cannot be written, they are signed out again. */
    AuthenticationSuccessHandler success() {
        var onward = new SimpleUrlAuthenticationSuccessHandler("/desk");
        return (request, response, signedIn) -> {
            if (write("signed-in", signedIn) instanceof Commit.NotSaved) {
                request.getSession().invalidate();
                response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
                return;
            }
            onward.onAuthenticationSuccess(request, response, signedIn);
        };
    }

    AccessDeniedHandler denied() {
        return (request, response, refused) -> {
            var unused = write("denied", request.getUserPrincipal());
            response.sendError(HttpStatus.FORBIDDEN.value());
        };
    }

    private Commit write(String action, @Nullable Principal principal) {
        String who = principal == null ? "" : principal.getName();
        String issuer = principal instanceof Authentication signedIn && signedIn.getPrincipal() instanceof OidcUser user
                ? String.valueOf(user.getIssuer())
                : "local";
        return accessLog.write(new AccessEvent(clock.instant(), who, issuer, action, "sign-in", null, null));
    }
}
