package org.ahpsignpost.generation;

import java.util.Set;
import java.util.regex.Pattern;
import org.ahpsignpost.generation.ModelReply.Finish;

/** The answer is whole, in the shape asked for, plain text, and says what it is made of. */
final class ShapeGuard implements Guard {

    /** Longer is no answer but an essay. */
    private static final int LONGEST = 900;

    /** What has no place in plain text: tags, fences, links and pictures of Markdown, headings, list marks and brackets of other tokens. */
    private static final Pattern MARKUP =
            Pattern.compile("[<>\\[\\]`{}|\\\\]|\\*\\*|__|\\]\\(|(?m)^\\s{0,3}(?:#{1,6}|[*+•-])\\s|&[a-z#0-9]{2,8};");

    @Override
    public String name() {
        return "shape";
    }

    @Override
    public Set<String> codes() {
        return Set.of("filtered", "length", "unfinished", "shape", "abstains", "markup", "no_citation");
    }

    @Override
    public Verdict after(Draft draft) {
        if (draft.finish() == Finish.FILTERED) {
            return new Verdict.Refused("filtered", false);
        }
        if (draft.finish() == Finish.LENGTH) {
            return new Verdict.Refused("length", true);
        }
        if (draft.finish() != Finish.STOP) {
            return new Verdict.Refused("unfinished", true);
        }
        if (draft.abstains()) {
            return new Verdict.Refused("abstains", false);
        }
        if (!draft.readable() || draft.text().isEmpty() || draft.text().length() > LONGEST) {
            return new Verdict.Refused("shape", true);
        }
        String withoutTokens = Contacts.TOKEN.matcher(draft.text()).replaceAll("");
        if (MARKUP.matcher(withoutTokens).find()
                || !PromptText.visible(withoutTokens).equals(withoutTokens)) {
            return new Verdict.Refused("markup", true);
        }
        boolean cited = !draft.citations().isEmpty()
                && draft.cited().size() == draft.citations().stream().distinct().count();
        return Verdict.passIf(cited, "no_citation");
    }
}
