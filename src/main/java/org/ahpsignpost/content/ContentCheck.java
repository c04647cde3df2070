package org.ahpsignpost.content;

/**
 * What a module checks in the content pack beyond the schemas: that names used in one file exist in another, that every label has
 * an answer. Found through {@link java.util.ServiceLoader}, so that all checks of all modules run before anything is built
 * and every problem is told at once.
 */
public interface ContentCheck {

    /** Adds what is wrong to the problems; never throws for bad content. */
    void check(ContentPack pack, ContentProblems problems);
}
