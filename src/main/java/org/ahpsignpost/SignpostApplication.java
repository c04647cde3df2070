package org.ahpsignpost;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts Signpost. Everything it can be told stands in environment variables named {@code SIGNPOST_…}. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class SignpostApplication {

    public static void main(String[] args) {
        SpringApplication.run(SignpostApplication.class, args);
    }
}
