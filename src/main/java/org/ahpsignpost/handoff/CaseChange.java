package org.ahpsignpost.handoff;

import org.ahpsignpost.record.SqlWork;

/**
 * What a turn makes of a case.
 *
 * @param after the case once the turn is on the record
 * @param work to be written in the turn's own transaction
 */
public record CaseChange(HandoffCase after, SqlWork work) {}
