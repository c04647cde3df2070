package org.ahpsignpost.plainlanguage.sentence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.jspecify.annotations.Nullable;

/**
 * Finds the part of speech of each token by Apache OpenNLP's English model. The model takes 5 MB; it is read when it is first needed and
 * forgotten when memory is. Thread-safe: the model is shared, the tool is made for each sentence.
 */
public final class Tagger {

    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    private volatile SoftReference<POSModel> kept = new SoftReference<>(null);

    /** The sentence as tagged tokens; the text is cut but not changed. */
    public Sentence tag(String sentence) {
        List<Token> tokens = TokenCutter.cut(sentence);
        String[] words = new String[tokens.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = asRead(tokens.get(i));
        }
        String[] tags = new POSTaggerME(model()).tag(words);
        var tagged = new ArrayList<Token>(words.length);
        for (int i = 0; i < words.length; i++) {
            Token token = tokens.get(i);
            tagged.add(token.isWord() ? token.tagged(Tag.of(tags[i])) : token);
        }
        return TagRepair.in(new Sentence(tagged));
    }

    /** The model has seen few addresses and phone numbers: it is shown a word of the same kind. */
    private static String asRead(Token token) {
        return switch (token.shape()) {
            case LINK, EMAIL -> "website";
            case PHONE -> "12345";
            default -> token.text();
        };
    }

    private POSModel model() {
        POSModel model = kept.get();
        return model != null ? model : read();
    }

    private synchronized POSModel read() {
        @Nullable POSModel other = kept.get();
        if (other != null) {
            return other;
        }
        try (var in = Tagger.class.getResourceAsStream(MODEL)) {
            var model = new POSModel(in);
            kept = new SoftReference<>(model);
            return model;
        } catch (IOException e) {
            throw new UncheckedIOException("the part-of-speech model is not in the class path: " + MODEL, e);
        }
    }
}
