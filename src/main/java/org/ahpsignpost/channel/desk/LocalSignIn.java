package org.ahpsignpost.channel.desk;

import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Signs in whoever has the one-time password, under the name they give. */
final class LocalSignIn implements AuthenticationProvider {

    private static final int LONGEST_NAME = 40;

    private final OneTimePassword password;

    LocalSignIn(OneTimePassword password) {
        this.password = password;
    }

    @Override
    public Authentication authenticate(Authentication given) {
        String name = given.getName().strip();
        boolean named = !name.isEmpty() && name.length() <= LONGEST_NAME;
        if (!named || !password.use(String.valueOf(given.getCredentials()))) {
            throw new BadCredentialsException("not the password");
        }
        return UsernamePasswordAuthenticationToken.authenticated(
                name, null, List.of(new SimpleGrantedAuthority(DeskSecurity.ROLE)));
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
