package org.ahpsignpost.plainlanguage.glossary;

import java.util.Map;
import org.ahpsignpost.plainlanguage.sentence.Tag;

/** Parts of speech of the small words that plain phrases are made of. */
final class SmallWords {

    private static final Map<String, Tag> TAGS = Map.ofEntries(
            Map.entry("of", Tag.PREPOSITION),
            Map.entry("for", Tag.PREPOSITION),
            Map.entry("with", Tag.PREPOSITION),
            Map.entry("in", Tag.PREPOSITION),
            Map.entry("on", Tag.PREPOSITION),
            Map.entry("at", Tag.PREPOSITION),
            Map.entry("by", Tag.PREPOSITION),
            Map.entry("from", Tag.PREPOSITION),
            Map.entry("before", Tag.PREPOSITION),
            Map.entry("after", Tag.PREPOSITION),
            Map.entry("about", Tag.PREPOSITION),
            Map.entry("without", Tag.PREPOSITION),
            Map.entry("to", Tag.PARTICLE),
            Map.entry("not", Tag.PARTICLE),
            Map.entry("and", Tag.CONJUNCTION),
            Map.entry("or", Tag.CONJUNCTION),
            Map.entry("but", Tag.CONJUNCTION),
            Map.entry("if", Tag.SUBORDINATOR),
            Map.entry("when", Tag.SUBORDINATOR),
            Map.entry("because", Tag.SUBORDINATOR),
            Map.entry("while", Tag.SUBORDINATOR),
            Map.entry("the", Tag.DETERMINER),
            Map.entry("a", Tag.DETERMINER),
            Map.entry("an", Tag.DETERMINER),
            Map.entry("this", Tag.DETERMINER),
            Map.entry("you", Tag.PRONOUN),
            Map.entry("your", Tag.PRONOUN),
            Map.entry("they", Tag.PRONOUN),
            Map.entry("it", Tag.PRONOUN),
            Map.entry("who", Tag.PRONOUN),
            Map.entry("is", Tag.AUXILIARY),
            Map.entry("are", Tag.AUXILIARY),
            Map.entry("was", Tag.AUXILIARY),
            Map.entry("were", Tag.AUXILIARY),
            Map.entry("be", Tag.AUXILIARY),
            Map.entry("can", Tag.AUXILIARY),
            Map.entry("cannot", Tag.AUXILIARY),
            Map.entry("must", Tag.AUXILIARY),
            Map.entry("may", Tag.AUXILIARY),
            Map.entry("will", Tag.AUXILIARY));

    private SmallWords() {}

    /** The word's own part of speech; else that of its phrase for the first word, and a noun for the rest of a verb's phrase. */
    static Tag tag(String word, Tag phrase, boolean first) {
        Tag own = TAGS.get(word);
        if (own != null) {
            return own;
        }
        return first || phrase != Tag.VERB ? (phrase == Tag.OTHER ? Tag.NOUN : phrase) : Tag.NOUN;
    }
}
