package org.ahpsignpost.channel.web;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.ahpsignpost.content.ContentFile;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.messages.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The page's words in every language that has them. */
@Component
class PageBook {

    private static final String OWN_LANGUAGE = "page.language";

    private final Map<Language, PageWords> words = new EnumMap<>(Language.class);
    private final PageWords english;

    PageBook(Messages messages, ContentPack pack) {
        Arrays.stream(Language.values())
                .filter(language -> messages.text(OWN_LANGUAGE, language).equals(language.code()))
                .forEach(language -> words.put(language, new PageWords(messages, language, unchecked(pack, language))));
        english = Objects.requireNonNull(words.get(Language.EN), "the page has no English words");
    }

    /** The words in that language, and English where the page has none or no language was chosen. */
    PageWords in(@Nullable Language language) {
        return language == null ? english : words.getOrDefault(language, english);
    }

    /** The languages the page can be read in, English first. */
    List<PageWords> all() {
        return List.copyOf(words.values());
    }

    private static boolean unchecked(ContentPack pack, Language language) {
        return Stream.of("messages", "knowledge", "safety")
                .flatMap(folder -> pack.in(folder).stream())
                .map(ContentFile::tree)
                .anyMatch(tree -> tree.path("language").asString("").equals(language.code())
                        && !tree.path("checked").asBoolean(true));
    }
}
