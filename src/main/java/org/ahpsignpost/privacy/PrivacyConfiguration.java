package org.ahpsignpost.privacy;

import java.util.ArrayList;
import org.ahpsignpost.content.ContentPack;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the removal of personal data from the cue words of the content pack and every module's own numbers. */
@Configuration(proxyBeanMethods = false)
class PrivacyConfiguration {

    @Bean
    PersonalData personalData(ContentPack pack, ObjectProvider<OurNumbers> ours) {
        var numbers = new ArrayList<>(LexiconReader.publicNumbers(pack));
        ours.orderedStream().forEach(module -> numbers.addAll(module.numbers()));
        return new PersonalDataRemover(LexiconReader.read(pack), numbers);
    }
}
