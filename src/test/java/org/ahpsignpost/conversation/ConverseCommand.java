package org.ahpsignpost.conversation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.ahpsignpost.conversation.ConversationFile.Script;
import org.ahpsignpost.labels.Audience;
import org.ahpsignpost.labels.Channel;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.record.MigratedDatabase;
import org.ahpsignpost.reply.Reply;
import org.jspecify.annotations.Nullable;

/**
 * {@code ops/converse FILE}: plays a file of conversation tests as {@link ConversationFilesTest} does, on SQLite, and says of each
 * whether it holds. Of one that does not, it shows what was said, so that the person who wrote the file can put it right.
 */
public final class ConverseCommand {

    private ConverseCommand() {}

    public static void main(String[] args) {
        System.exit(run(Path.of(args[0])));
    }

    private static int run(Path file) {
        List<Script> scripts;
        try {
            scripts = ConversationFile.read(file).tests();
        } catch (RuntimeException e) {
            System.err.println(file.getFileName() + " cannot be read: " + e.getMessage());
            return 2;
        }
        int held = 0;
        try (var database = MigratedDatabase.sqlite();
                var house = House.on(database)) {
            for (Script script : scripts) {
                held += holds(script, house) ? 1 : 0;
            }
        }
        System.out.println();
        System.out.println(held + " of " + scripts.size() + " conversations hold.");
        return held == scripts.size() ? 0 : 1;
    }

    private static boolean holds(Script script, House house) {
        var heard = new Overheard(house.conversations());
        try {
            new ScriptRunner(heard, house.clock()::advance).play(script);
            System.out.println("PASSED  " + script.name());
            return true;
        } catch (AssertionError | RuntimeException e) {
            System.out.println("FAILED  " + script.name());
            heard.said.forEach(line -> System.out.println("    " + line.replace("\n", "\n        ")));
            System.out.println("    What does not hold:");
            System.out.println("        " + whatDoesNotHold(e).replace("\n", "\n        "));
            return false;
        }
    }

    /** The comparison without the reply as JSON, which has just been shown in words. */
    private static String whatDoesNotHold(Throwable e) {
        String message = String.valueOf(e.getMessage()).strip();
        int json = message.indexOf("was answered with {");
        int end = message.indexOf('\n', Math.max(json, 0));
        return json < 0 || end < 0
                ? message
                : message.substring(0, json).strip().replaceFirst("^\\[", "") + "\n["
                        + message.substring(end).strip();
    }

    /** Remembers what was said on both sides. */
    private static final class Overheard implements Conversations {

        private final Conversations conversations;
        private final List<String> said = new ArrayList<>();

        Overheard(Conversations conversations) {
            this.conversations = conversations;
        }

        @Override
        public Opening open(Channel channel, Audience audience, @Nullable Language language) {
            return conversations.open(channel, audience, language);
        }

        @Override
        public Opening openAs(String id, Channel channel, Audience audience, @Nullable Language language) {
            return conversations.openAs(id, channel, audience, language);
        }

        @Override
        public Answer say(String conversationId, @Nullable String messageId, String text) {
            said.add("Person:   " + text);
            var answer = conversations.say(conversationId, messageId, text);
            if (answer instanceof Answer.Answered(TurnReply reply, String json)) {
                reply.replies().stream().map(Reply::text).forEach(words -> said.add("Signpost: " + words));
                said.add("          (" + facts(reply) + ")");
            } else {
                said.add("          (" + answer.getClass().getSimpleName() + ")");
            }
            return answer;
        }

        @Override
        public java.util.Optional<Danger> danger(String text) {
            return conversations.danger(text);
        }

        @Override
        public java.util.Optional<Transcript> transcript(String conversationId) {
            return conversations.transcript(conversationId);
        }

        @Override
        public boolean move(String conversationId, Channel channel) {
            return conversations.move(conversationId, channel);
        }

        @Override
        public boolean end(String conversationId) {
            return conversations.end(conversationId);
        }

        @Override
        public Map<String, Long> versions(Collection<String> conversationIds) {
            return conversations.versions(conversationIds);
        }

        private static String facts(TurnReply reply) {
            var decision = reply.decision();
            return "kind " + decision.kind().wire()
                    + ", label "
                    + (decision.label() == null ? "none" : decision.label().value())
                    + ", flow " + decision.flow() + ", step " + decision.step()
                    + ", safety " + reply.safety().category().wire()
                    + ", grade " + reply.reading().grade();
        }
    }
}
