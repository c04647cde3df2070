package org.ahpsignpost.privacy;

/**
 * Removes what tells who a person is, before a message is stored, logged, counted or shown to a model. It is
 * redaction, never anonymity: a rare condition in a small place can still tell. Danger is screened on the original
 * text, before this.
 *
 * <p>Thread-safe; time grows in proportion to the text, whatever it holds.
 */
public interface PersonalData {

    /** The text with personal data replaced. Never fails: broken Unicode is copied as it is. */
    Redaction remove(String text);
}
