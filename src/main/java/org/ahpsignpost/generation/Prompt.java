package org.ahpsignpost.generation;

/** What is sent to a model. */
record Prompt(String system, String user) {

    /** Servers count in their own way; a token is seldom shorter than this. */
    private static final int CHARACTERS_A_TOKEN = 3;

    long tokens() {
        return (system.length() + user.length()) / CHARACTERS_A_TOKEN + 1L;
    }

    /** Leaves the words out. */
    @Override
    public String toString() {
        return "Prompt[" + tokens() + "]";
    }
}
