package org.ahpsignpost.channel.desk;

import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Gives the role of the desk to those whose claims say that they have it, and to nobody else. */
final class StaffFromClaims implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final OidcUserService issuer = new OidcUserService();
    private final DeskProperties.Oidc oidc;

    StaffFromClaims(DeskProperties.Oidc oidc) {
        this.oidc = oidc;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var user = issuer.loadUser(request);
        List<GrantedAuthority> roles =
                roles(user).contains(oidc.role()) ? List.of(new SimpleGrantedAuthority(DeskSecurity.ROLE)) : List.of();
        return new DefaultOidcUser(roles, user.getIdToken(), user.getUserInfo());
    }

    private Collection<String> roles(OidcUser user) {
        Object claim = user.getClaim(oidc.rolesClaim());
        return switch (claim) {
            case Collection<?> several -> several.stream().map(String::valueOf).toList();
            case String one -> List.of(one.split("[ ,]+"));
            case null, default -> List.of();
        };
    }
}
