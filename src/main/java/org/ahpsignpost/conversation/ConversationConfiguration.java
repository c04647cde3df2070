package org.ahpsignpost.conversation;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.dialogue.Dialogue;
import org.ahpsignpost.directory.Places;
import org.ahpsignpost.directory.ServiceDirectory;
import org.ahpsignpost.generation.Generation;
import org.ahpsignpost.handoff.Handoffs;
import org.ahpsignpost.knowledge.Knowledge;
import org.ahpsignpost.language.LanguageFinder;
import org.ahpsignpost.language.LanguageNames;
import org.ahpsignpost.live.Live;
import org.ahpsignpost.messages.Messages;
import org.ahpsignpost.plainlanguage.PlainLanguage;
import org.ahpsignpost.plainlanguage.ReadingMeter;
import org.ahpsignpost.privacy.PersonalData;
import org.ahpsignpost.record.ConversationStore;
import org.ahpsignpost.safety.DangerScreen;
import org.ahpsignpost.safety.SafetyReplies;
import org.ahpsignpost.understanding.Understanding;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the turn together. The list in {@link #turnLine} is the turn. */
@Configuration(proxyBeanMethods = false)
class ConversationConfiguration {

    @Bean
    CaseOfTurn caseOfTurn(Handoffs handoffs, Wording wording) {
        return new CaseOfTurn(handoffs, wording);
    }

    @Bean
    Lookups lookups(Knowledge knowledge, ServiceDirectory directory, Places places, CaseOfTurn cases) {
        return new Lookups(knowledge, directory, places, cases);
    }

    @Bean
    Wording wording(Messages messages, Knowledge knowledge, Handoffs handoffs) {
        return new Wording(messages, knowledge, new DutyInWords(handoffs.duty(), messages));
    }

    @Bean
    SayingWriter sayingWriter(Wording wording, Knowledge knowledge, ServiceDirectory directory, Places places) {
        return new SayingWriter(wording, knowledge, directory, places);
    }

    @Bean
    AnswerSources answerSources(Knowledge knowledge, SayingWriter writer) {
        return new AnswerSources(knowledge, writer);
    }

    @Bean
    ComposeReply composeReply(
            DangerScreen dangerScreen,
            SafetyReplies safetyReplies,
            Wording wording,
            SayingWriter writer,
            Understanding understanding,
            CaseOfTurn cases) {
        return new ComposeReply(dangerScreen, safetyReplies, writer, wording, understanding, cases);
    }

    @Bean
    TurnMeters turnMeters(MeterRegistry registry) {
        return new TurnMeters(registry);
    }

    @Bean
    TurnLine turnLine(
            ContentPack pack,
            // first, because its training goes on beside the rest of the start
            Understanding understanding,
            ConversationStore store,
            LanguageFinder languageFinder,
            LanguageNames languageNames,
            DangerScreen dangerScreen,
            PersonalData personalData,
            Dialogue dialogue,
            Places places,
            Lookups lookups,
            Wording wording,
            AnswerSources answerSources,
            ComposeReply composeReply,
            ReadingMeter readingMeter,
            PlainLanguage plainLanguage,
            SafetyReplies safetyReplies,
            CaseOfTurn cases,
            Generation generation,
            TurnMeters meters) {
        var desk = new CommandDesk(dialogue, lookups, languageNames, EasyRead.of(pack));
        var placeListening = new PlaceListening(places);
        var listening = new Listening(understanding, dialogue, placeListening, wording);
        return new TurnLine(
                List.of(
                        new RecogniseMessage(store),
                        new FindLanguage(languageFinder, languageNames),
                        new ScreenForDanger(dangerScreen),
                        new RemovePersonalData(personalData),
                        new LeaveToStaff(cases, understanding, dialogue),
                        new HonourCommands(understanding, dialogue, desk),
                        new UnderstandMessage(understanding, placeListening),
                        new AdvanceDialogue(dialogue, listening, desk, lookups),
                        new WordAnswer(generation, answerSources),
                        composeReply,
                        new SettleCase(cases),
                        new ForgetCalls(generation),
                        new CheckReply(
                                readingMeter, new ReadingGate(readingMeter, plainLanguage, wording), safetyReplies),
                        new ShapeForChannel(wording)),
                meters);
    }

    @Bean
    Conversations conversations(
            TurnLine line,
            ConversationStore store,
            Live live,
            TurnMeters meters,
            Dialogue dialogue,
            ComposeReply compose,
            Lookups lookups,
            DangerScreen screen,
            SafetyReplies safetyReplies,
            LanguageFinder languageFinder,
            Handoffs handoffs,
            ContentPack pack,
            Clock clock,
            ConversationProperties properties) {
        var writer = new TurnWriter(properties, pack.hash());
        var hot = new HotConversations(live);
        var opener = new Opener(
                store,
                hot,
                dialogue,
                compose,
                lookups,
                writer,
                properties,
                () -> UUID.randomUUID().toString());
        var lastResort = new LastResort(screen, safetyReplies, languageFinder);
        return new ConversationDesk(
                store, live, hot, line, writer, meters, opener, lastResort, handoffs, clock, properties);
    }
}
