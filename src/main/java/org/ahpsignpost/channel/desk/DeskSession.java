package org.ahpsignpost.channel.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Ends a session of the desk that has gone on for longer than a shift. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DeskProperties.class)
class DeskSession implements WebMvcConfigurer, HandlerInterceptor {

    private final Duration longest;
    private final Clock clock;

    DeskSession(DeskProperties properties, Clock clock) {
        this.longest = properties.desk().longestSession();
        this.clock = clock;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/desk", "/desk/**").excludePathPatterns(DeskSecurity.SIGN_IN);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws java.io.IOException {
        var session = request.getSession(false);
        if (session != null && clock.millis() - session.getCreationTime() > longest.toMillis()) {
            session.invalidate();
            response.sendRedirect(request.getContextPath() + DeskSecurity.SIGN_IN);
            return false;
        }
        return true;
    }
}
