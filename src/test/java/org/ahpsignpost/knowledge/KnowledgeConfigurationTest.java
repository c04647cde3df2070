package org.ahpsignpost.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.labels.Language;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class KnowledgeConfigurationTest {

    @Test
    void knowledgeIsMadeFromTheContentPack() {
        new ApplicationContextRunner()
                .withBean(ContentPack.class, Packs::shipped)
                .withUserConfiguration(KnowledgeConfiguration.class)
                .run(context -> assertThat(context.getBean(Knowledge.class)
                                .card("jsna", Language.EN)
                                .id())
                        .isEqualTo("jsna"));
    }
}
