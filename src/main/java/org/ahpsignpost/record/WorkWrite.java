package org.ahpsignpost.record;

/** Any other statements, run after the turns of the same transaction. */
final class WorkWrite extends Write {

    private final SqlWork work;

    WorkWrite(SqlWork work) {
        this.work = work;
    }

    SqlWork work() {
        return work;
    }

    @Override
    String order() {
        return "";
    }
}
