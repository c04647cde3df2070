package org.ahpsignpost.knowledge;

/** Where the module's content stands in the pack. */
final class KnowledgeFiles {

    static final String FOLDER = "knowledge";
    static final String PROFESSIONS = "knowledge/professions.yaml";
    static final String TOPICS = "knowledge/topics.yaml";
    static final String RESOURCES = "knowledge/resources.yaml";
    static final String CHANGE_AREAS = "knowledge/change-areas.yaml";
    static final String TEXTS = "knowledge/text";
    static final String EASY = "knowledge/easy";
    static final String ENGLISH = "knowledge/text/en.yaml";

    private KnowledgeFiles() {}
}
