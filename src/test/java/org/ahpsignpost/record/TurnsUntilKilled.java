package org.ahpsignpost.record;

import java.util.ArrayList;
import java.util.List;
import org.ahpsignpost.record.Commit.Committed;

/** A program to be killed: writes turns from many threads and prints each one the moment it was told that it is durable. */
final class TurnsUntilKilled {

    private static final int CALLERS = 16;

    private TurnsUntilKilled() {}

    public static void main(String[] args) throws Exception {
        MigratedDatabase database = KillTest.open(MigratedDatabase.Kind.valueOf(args[0]), args[1]);
        TestRecord record = database.openRecord();
        List<Thread> callers = new ArrayList<>();
        for (int i = 0; i < CALLERS; i++) {
            String id = "c" + i;
            callers.add(Thread.startVirtualThread(() -> talk(record.store(), id)));
        }
        for (Thread caller : callers) {
            caller.join();
        }
    }

    private static void talk(ConversationStore store, String id) {
        if (!(store.open(Samples.conversation(id)) instanceof Committed)) {
            return;
        }
        int turns = 0;
        while (Samples.commit(store, id, turns, "m" + turns) instanceof Committed) {
            turns++;
            synchronized (System.out) {
                System.out.println("ACK " + id + " " + turns);
                System.out.flush();
            }
        }
    }
}
