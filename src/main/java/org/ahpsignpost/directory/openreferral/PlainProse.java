package org.ahpsignpost.directory.openreferral;

import org.ahpsignpost.directory.ImportReport.Prose;
import org.ahpsignpost.plainlanguage.PlainLanguage;

/** Makes the prose of one source plain and counts. Not thread-safe. */
final class PlainProse {

    private final PlainLanguage plainLanguage;
    private int texts;
    private int madePlain;
    private int stillHard;

    PlainProse(PlainLanguage plainLanguage) {
        this.plainLanguage = plainLanguage;
    }

    String plain(String prose) {
        texts++;
        if (plainLanguage.isPlain(prose)) {
            return prose;
        }
        var made = plainLanguage.rewrite(prose, PlainLanguage.DEFAULT_GRADE);
        madePlain += made.plainText().equals(prose) ? 0 : 1;
        Double grade = made.grade();
        stillHard += grade != null && grade > PlainLanguage.DEFAULT_GRADE ? 1 : 0;
        return made.plainText();
    }

    Prose counts() {
        return new Prose(texts, madePlain, stillHard);
    }
}
