package org.ahpsignpost.notification;

import org.ahpsignpost.record.SqlWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NotificationConfiguration {

    @Bean
    Notifications notifications() {
        return new Notifications() {
            @Override
            public int contacts() {
                return 0;
            }

            @Override
            public SqlWork about(Notice notice) {
                return connection -> {};
            }
        };
    }
}
