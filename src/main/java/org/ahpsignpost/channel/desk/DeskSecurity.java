package org.ahpsignpost.channel.desk;

import java.time.Clock;
import org.ahpsignpost.record.AccessLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;

/** Who may see the desk. Nothing else of the service is touched: the people who chat never sign in. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class DeskSecurity {

    static final String ROLE = "ROLE_HANDOFF";
    static final String SIGN_IN = "/desk/sign-in";
    static final String REGISTRATION = "staff";
    static final String OIDC_START = "/desk/oauth2/authorization";

    private static final String OIDC_BACK = "/desk/oauth2/code/*";
    private static final Logger log = LoggerFactory.getLogger("org.ahpsignpost.desk");

    /** Only the desk passes these filters, which refuse odd requests in a way of their own and cost the others time. */
    @Bean
    DelegatingFilterProxyRegistrationBean deskFilters() {
        var filters = new DelegatingFilterProxyRegistrationBean("springSecurityFilterChain");
        filters.addUrlPatterns("/desk", "/desk/*");
        filters.setOrder(SecurityFilterProperties.DEFAULT_FILTER_ORDER);
        return filters;
    }

    @Bean
    SecurityFilterChain deskChain(HttpSecurity http, DeskProperties properties, AccessLog accessLog, Clock clock) {
        var witness = new SignInWitness(accessLog, clock);
        http.securityMatcher("/desk", "/desk/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(SIGN_IN, OIDC_START + "/*", OIDC_BACK)
                        .permitAll()
                        .anyRequest()
                        .hasAuthority(ROLE))
                .formLogin(form -> form.loginPage(SIGN_IN)
                        .usernameParameter("name")
                        .passwordParameter("password")
                        .successHandler(witness.success())
                        .failureUrl(SIGN_IN + "?wrong"))
                .logout(out -> out.logoutUrl("/desk/sign-out").logoutSuccessUrl(SIGN_IN + "?out"))
                .exceptionHandling(refused -> refused.accessDeniedHandler(witness.denied()));
        if (properties.desk().oidc().isSet()) {
            http.oauth2Login(login -> login.loginPage(SIGN_IN)
                    .clientRegistrationRepository(new SupplierClientRegistrationRepository(
                            () -> staff(properties.desk().oidc())))
                    .authorizationEndpoint(start -> start.baseUri(OIDC_START))
                    .redirectionEndpoint(back -> back.baseUri(OIDC_BACK))
                    .userInfoEndpoint(info -> info.oidcUserService(
                            new StaffFromClaims(properties.desk().oidc())))
                    .successHandler(witness.success())
                    .failureUrl(SIGN_IN + "?wrong"));
        }
        return http.build();
    }

    /** Asked for at the first sign-in and not at the start: the service must start where the issuer is down. */
    private static InMemoryClientRegistrationRepository staff(DeskProperties.Oidc oidc) {
        ClientRegistration registration = ClientRegistrations.fromIssuerLocation(oidc.issuer())
                .registrationId(REGISTRATION)
                .clientId(oidc.clientId())
                .clientSecret(oidc.clientSecret())
                .scope(oidc.scopes())
                .redirectUri("{baseUrl}/desk/oauth2/code/{registrationId}")
                .build();
        return new InMemoryClientRegistrationRepository(registration);
    }

    /** The only way to sign in without an issuer; without it there are no local users at all. */
    @Bean
    AuthenticationManager deskAuthentication(DeskProperties properties) {
        AuthenticationProvider provider = properties.allowsLocalSignIn()
                ? new LocalSignIn(new OneTimePassword(DeskSecurity::tell))
                : new NobodySignsIn();
        return new ProviderManager(provider);
    }

    private static void tell(String password) {
        log.info("One-time password for /desk, for trials on this machine only: {}", password);
    }

    private static final class NobodySignsIn implements AuthenticationProvider {

        @Override
        public Authentication authenticate(Authentication given) {
            throw new BadCredentialsException("a live service has no local sign-in");
        }

        @Override
        public boolean supports(Class<?> kind) {
            return true;
        }
    }
}
