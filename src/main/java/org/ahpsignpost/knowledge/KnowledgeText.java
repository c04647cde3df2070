package org.ahpsignpost.knowledge;

import java.util.List;
import org.ahpsignpost.labels.Audience;
import org.ahpsignpost.labels.Label;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.reply.EasyReadCard;
import org.jspecify.annotations.Nullable;

/**
 * What is said about one label in one language. Lines are parted by {@code \n}.
 *
 * @param language the language of these words, which may be English where another was asked for
 * @param checked whether a named person has checked them
 * @param name what it is called: "podiatrist"
 * @param withArticle the name as it stands in a sentence: "a podiatrist"; null but for professions
 * @param service what the service is called: "podiatry"; null but for professions
 * @param plain the answer
 * @param simple the answer in fewer and simpler words
 * @param easy the answer in Easy Read; empty where there is none in this language
 * @param forPatients one line for a patient who asks about a resource that is meant for staff; null but for resources
 * @param whoMayUse who may use it; null but for resources
 */
public record KnowledgeText(
        Label label,
        Language language,
        boolean checked,
        String name,
        @Nullable String withArticle,
        @Nullable String service,
        String plain,
        String simple,
        List<EasyReadCard.Line> easy,
        @Nullable String forPatients,
        @Nullable String whoMayUse) {

    public KnowledgeText {
        easy = List.copyOf(easy);
    }

    /** The answer for that audience: a patient gets the one line for patients where there is one. */
    public String answerFor(Audience audience) {
        return audience == Audience.PATIENT && forPatients != null ? forPatients : plain;
    }
}
