package org.ahpsignpost.handoff;

import java.time.Instant;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.labels.SafetyCategory;

/** A danger told while the record could not be written. Holds none of the person's words. */
public record KeptCase(String conversationId, SafetyCategory category, String redFlag, Language language, Instant at) {}
