package org.ahpsignpost.plainlanguage.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ahpsignpost.plainlanguage.glossary.Form.Role;

/** Makes all forms of a term together with the plain words in the same form. */
final class Forms {

    private final Inflection inflection;

    Forms(Inflection inflection) {
        this.inflection = inflection;
    }

    List<Form> of(Term term) {
        return switch (term.kind()) {
            case NOUN -> nouns(term);
            case VERB -> verbs(term);
            case ADJECTIVE, ADVERB, PHRASE -> List.of(form(term, Role.ONE, term.term(), term.plain()));
        };
    }

    private List<Form> nouns(Term term) {
        String termMany = term.termMany() != null ? term.termMany() : lastPlural(term.term());
        String plainMany = term.plainMany() != null ? term.plainMany() : lastPlural(term.plain());
        var one = form(term, Role.ONE, term.term(), term.plain());
        return termMany.equals(term.term()) ? List.of(one) : List.of(one, form(term, Role.MANY, termMany, plainMany));
    }

    private String lastPlural(String words) {
        int space = words.lastIndexOf(' ') + 1;
        return words.substring(0, space) + inflection.plural(words.substring(space));
    }

    private List<Form> verbs(Term term) {
        String verb = first(term.term());
        String plain = first(term.plain());
        if (Inflection.isModal(plain)) {
            return modals(term, verb);
        }
        if (verb.equals("be")) {
            return be(term);
        }
        return List.of(
                form(term, Role.BASE, term.term(), term.plain()),
                form(
                        term,
                        Role.THIRD,
                        inflection.third(verb) + rest(term.term()),
                        inflection.third(plain) + rest(term.plain())),
                form(
                        term,
                        Role.PAST,
                        inflection.past(verb) + rest(term.term()),
                        inflection.past(plain) + rest(term.plain())),
                form(
                        term,
                        Role.PARTICIPLE,
                        inflection.participle(verb) + rest(term.term()),
                        inflection.participle(plain) + rest(term.plain())),
                form(
                        term,
                        Role.ING,
                        inflection.ing(verb) + rest(term.term()),
                        inflection.ing(plain) + rest(term.plain())));
    }

    /** "are required to", "will be required to": "must". */
    private List<Form> modals(Term term, String verb) {
        Stream<String> beginnings = verb.equals("be")
                ? Stream.of("is", "are", "am", "will be")
                : Stream.of(verb, inflection.third(verb), "will " + verb);
        return beginnings
                .map(begin -> form(term, Role.BASE, begin + rest(term.term()), term.plain()))
                .toList();
    }

    /** "is responsible for": "runs"; "are responsible for": "run". */
    private List<Form> be(Term term) {
        String plain = first(term.plain());
        String behind = rest(term.term());
        String plainBehind = rest(term.plain());
        var forms = new ArrayList<Form>();
        boolean stays = plain.equals("be");
        forms.add(form(term, Role.BASE, "be" + behind, term.plain()));
        forms.add(form(term, Role.THIRD, "is" + behind, (stays ? "is" : inflection.third(plain)) + plainBehind));
        forms.add(form(term, Role.BASE, "are" + behind, (stays ? "are" : plain) + plainBehind));
        forms.add(form(term, Role.PAST, "was" + behind, (stays ? "was" : inflection.past(plain)) + plainBehind));
        forms.add(form(term, Role.PAST, "were" + behind, (stays ? "were" : inflection.past(plain)) + plainBehind));
        forms.add(form(
                term, Role.PARTICIPLE, "been" + behind, (stays ? "been" : inflection.participle(plain)) + plainBehind));
        forms.add(form(term, Role.ING, "being" + behind, inflection.ing(plain) + plainBehind));
        return forms;
    }

    private static Form form(Term term, Role role, String words, String plain) {
        return new Form(term, role, List.of(words.split(" ")), plain.isBlank() ? List.of() : List.of(plain.split(" ")));
    }

    private static String first(String words) {
        int space = words.indexOf(' ');
        return space < 0 ? words : words.substring(0, space);
    }

    private static String rest(String words) {
        int space = words.indexOf(' ');
        return space < 0 ? "" : words.substring(space);
    }
}
