package org.ahpsignpost.knowledge;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.labels.Label;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.labels.Profession;
import org.ahpsignpost.labels.Topic;
import org.ahpsignpost.reply.ResourceCard;
import org.jspecify.annotations.Nullable;

/** What we know, read once from the content pack. */
record ContentKnowledge(
        Map<Profession, ProfessionEntry> professions,
        Map<Topic, TopicEntry> topics,
        Map<String, ResourceEntry> resources,
        Map<Language, Map<Label, KnowledgeText>> texts,
        List<ChangeArea> changeAreas)
        implements Knowledge {

    static ContentKnowledge of(ContentPack pack) {
        var facts = new FactReader(pack);
        return new ContentKnowledge(
                facts.professions(), facts.topics(), facts.resources(), TextReader.read(pack), facts.changeAreas());
    }

    @Override
    public Optional<ProfessionEntry> profession(Profession profession) {
        return Optional.ofNullable(professions.get(profession));
    }

    @Override
    public TopicEntry topic(Topic topic) {
        return known(topics.get(topic), topic.wire());
    }

    @Override
    public ResourceEntry resource(String id) {
        return known(resources.get(id), id);
    }

    @Override
    public KnowledgeText text(Label label, Language language) {
        var text = texts.getOrDefault(language, Map.of()).get(label);
        return text != null
                ? text
                : known(texts.getOrDefault(Language.EN, Map.of()).get(label), label.value());
    }

    @Override
    public ResourceCard card(String resourceId, Language language) {
        var entry = resource(resourceId);
        var text = text(Label.of("resource:" + resourceId), language);
        return new ResourceCard(
                entry.id(),
                entry.title(),
                entry.publisher(),
                entry.published(),
                entry.link(),
                entry.access().wire(),
                known(text.whoMayUse(), resourceId),
                entry.sourceMark().wire(),
                entry.reviewBy().toString());
    }

    @Override
    public List<String> related(String resourceId) {
        return resource(resourceId).related();
    }

    private static <T> T known(@Nullable T found, String name) {
        if (found == null) {
            throw new NoSuchElementException("the content pack knows nothing of " + name);
        }
        return found;
    }
}
