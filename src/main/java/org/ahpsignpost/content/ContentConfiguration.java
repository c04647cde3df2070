package org.ahpsignpost.content;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Loads the content pack first of all: with a broken pack nothing starts. */
@Configuration(proxyBeanMethods = false)
class ContentConfiguration {

    @Bean
    ContentPack contentPack(@Value("${signpost.content-dir:}") String folder) {
        return ContentPack.load(folder.isBlank() ? ContentSource.packaged() : ContentSource.folder(Path.of(folder)));
    }
}
