package org.ahpsignpost.conversation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.ahpsignpost.conversation.Conversations.Opening;
import org.ahpsignpost.dialogue.Advance;
import org.ahpsignpost.dialogue.Dialogue;
import org.ahpsignpost.dialogue.Heard;
import org.ahpsignpost.directory.PlaceMention;
import org.ahpsignpost.directory.Places;
import org.ahpsignpost.directory.SearchOutcome;
import org.ahpsignpost.directory.ServiceDirectory;
import org.ahpsignpost.directory.ServiceQuery;
import org.ahpsignpost.labels.Audience;
import org.ahpsignpost.labels.Channel;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.labels.Profession;
import org.ahpsignpost.plainlanguage.Reading;
import org.ahpsignpost.plainlanguage.ReadingMeter;
import org.ahpsignpost.record.ConversationStore;
import org.ahpsignpost.record.MigratedDatabase;
import org.ahpsignpost.reply.Reply;
import org.ahpsignpost.understanding.Details;
import org.ahpsignpost.understanding.Guess;
import org.ahpsignpost.understanding.Understanding;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What a turn costs without the web and without the commit, whole and step by step, on the first message of a conversation. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class TurnBenchmark {

    /** A search that ends in three services, and a topic. */
    @Param({
        "I need a podiatrist near LE2 for my mum who is 82 and uses a wheelchair",
        "what does an occupational therapist do"
    })
    public String message = "";

    private MigratedDatabase database = MigratedDatabase.sqlite();
    private House house = House.on(database);
    private TurnLine line = house.bean(TurnLine.class);
    private Understanding understanding = house.bean(Understanding.class);
    private Dialogue dialogue = house.bean(Dialogue.class);
    private Lookups lookups = house.bean(Lookups.class);
    private Places places = house.bean(Places.class);
    private ServiceDirectory directory = house.bean(ServiceDirectory.class);
    private ReadingMeter meter = house.bean(ReadingMeter.class);
    private ComposeReply compose = house.bean(ComposeReply.class);
    private TurnWriter writer =
            new TurnWriter(new ConversationProperties(Duration.ofHours(24), Duration.ofDays(30), 10_000), "bench");

    private Conversation conversation = conversation();
    private Turn decided = turn();
    private Heard heard = heard();
    private String state = "";
    private String words = "";
    private ServiceQuery query = query();
    private int number;

    @Setup
    public void setUp() {
        decided = turn();
        line.run(decided);
        heard = heard();
        state = writer.row(conversation).state();
        words = String.join("\n", decided.replies.stream().map(Reply::text).toList());
    }

    @TearDown
    public void tearDown() {
        house.close();
        database.close();
    }

    /** Every step from the message to the checked reply. */
    @Benchmark
    public Object wholeTurn() {
        var turn = turn();
        line.run(turn);
        return turn.replies;
    }

    @Benchmark
    public List<Guess> understandWish() {
        return understanding.wish(message, Language.EN);
    }

    @Benchmark
    public Details understandDetails() {
        return understanding.details(message, Language.EN);
    }

    @Benchmark
    public List<PlaceMention> placesMentioned() {
        return places.mentionsIn(message);
    }

    @Benchmark
    public Advance dialogueHears() {
        return dialogue.hear(conversation.dialogue(), heard, lookups.ofNobody(Audience.PATIENT));
    }

    @Benchmark
    public SearchOutcome directoryFinds() {
        return directory.find(query);
    }

    @Benchmark
    public Object composeReply() {
        var advance = decided.advance;
        return advance == null ? decided.replies : compose.words(advance, Language.EN, Version.PLAIN);
    }

    /** A text that was not measured before; a known one is only looked up. */
    @Benchmark
    public Reading measureReading() {
        return meter.measure(words + " " + number++, Language.EN);
    }

    /** What is written with each turn: the reply, the reasons, the conversation after it. */
    @Benchmark
    public Object writeJson() {
        return writer.write(decided, 0, Duration.ZERO);
    }

    @Benchmark
    public Object readConversation() {
        return Json.conversation(state);
    }

    private Turn turn() {
        return new Turn(conversation, null, message, Instant.EPOCH);
    }

    private Conversation conversation() {
        var opened = (Opening.Opened) house.conversations().open(Channel.WEB, Audience.PATIENT, null);
        var row = house.bean(ConversationStore.class).find(opened.conversationId());
        return Json.conversation(row.orElseThrow().state());
    }

    private Heard heard() {
        var listening = new Listening(understanding, dialogue, new PlaceListening(places), house.bean(Wording.class));
        return listening.to(decided);
    }

    private ServiceQuery query() {
        var place = places.outwardCode("LE2").orElseThrow();
        return new ServiceQuery(
                Profession.of("podiatrist").orElseThrow(), place, 82, null, Set.of("step_free"), false, 3);
    }
}
