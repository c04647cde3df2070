package org.ahpsignpost.safety;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.ahpsignpost.content.ContentFile;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.labels.Audience;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.labels.SafetyCategory;
import org.ahpsignpost.reply.Reply;

/** The replies as they stand in the content pack, all read at start. */
final class ContentReplies implements SafetyReplies {

    private final Map<Language, ReplyBook> books;
    private final Map<Language, Reply> lastLines = new EnumMap<>(Language.class);
    private final ReplyBook english;

    private ContentReplies(Map<Language, ReplyBook> books) {
        this.books = books;
        this.english = Objects.requireNonNull(books.get(Language.EN), "the English replies are missing");
        books.forEach((language, book) -> lastLines.put(language, book.lastLine()));
    }

    static ContentReplies of(ContentPack pack) {
        var numbers = Numbers.of(pack.file(Numbers.FILE).tree());
        var books = new EnumMap<Language, ReplyBook>(Language.class);
        for (ContentFile file : pack.in(ReplyBook.FOLDER)) {
            Language.of(file.tree().get("language").asString())
                    .ifPresent(language -> books.put(language, new ReplyBook(file.tree(), numbers)));
        }
        return new ContentReplies(books);
    }

    @Override
    public Reply reply(Screening danger, Audience audience, Language language, Set<String> needs) {
        String flag = danger.redFlag();
        if (flag == null) {
            throw new IllegalArgumentException("there is no danger to reply to");
        }
        return book(language)
                .reply(flag, danger.category(), audience, needs)
                .or(() -> english.reply(flag, danger.category(), audience, needs))
                .orElseGet(() -> lastLine(language));
    }

    @Override
    public Reply reminder(SafetyCategory held, Language language) {
        if (held == SafetyCategory.NONE) {
            throw new IllegalArgumentException("there is no danger to remind of");
        }
        return book(language).reminder(held);
    }

    @Override
    public Reply lastLine(Language language) {
        return Objects.requireNonNull(lastLines.getOrDefault(language, lastLines.get(Language.EN)));
    }

    private ReplyBook book(Language language) {
        return books.getOrDefault(language, english);
    }
}
