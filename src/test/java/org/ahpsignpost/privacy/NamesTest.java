package org.ahpsignpost.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            My name is Aisha Khan and my foot hurts | Aisha Khan
            my name is aisha khan, i need a physio | aisha khan
            my name is tom | tom
            Hello, this is Mr. Dustin Wirth | Mr. Dustin Wirth
            MY NAME IS TOM LEE | TOM LEE
            my names dave and im 45 | dave
            Name: Anne-Marie O'Neil | Anne-Marie O'Neil
            Hello, I'm Zbigniew and I need help | Zbigniew
            hi im sarah my knee is swollen | sarah
            I am Oluwaseun Adeyemi | Oluwaseun Adeyemi
            call me Bob | Bob
            call me jono please | jono
            please refer mrs smith | mrs smith
            I saw Mr. A. Smith there | Mr. A. Smith
            dr patel told me | dr patel
            Seen by Dr van der Berg last week | Dr van der Berg
            my son Tom's foot is swollen | Tom
            my daughter hope is 5 | hope
            my daughter, Ruth, cannot swallow | Ruth
            her daughter is called Xanthe | Xanthe
            Please ring me. Kind regards, Priya Sharma | Priya Sharma
            Is Sarah there on Monday? | Sarah
            Hi Margaret, can you help? | Margaret
            My name is Will | Will
            My son Will needs help | Will
            """)
    void aNameAfterACueIsRemoved(String text, String name) {
        assertThat(Privacy.found(text)).containsExactly("NAME:" + name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "My mum has Parkinson's and I'm Diabetic",
                "I'm Deaf and I am British",
                "My name is not on the list",
                "call me back on Monday",
                "call me tomorrow please",
                "my son will not eat, my daughter may need help",
                "I'm Worried about my dad",
                "Where is St Thomas' Hospital or Queen Elizabeth Hospital?",
                "is the Royal Victoria Infirmary near?",
                "My wife has MS and sees the MS nurse",
                "I need an MR scan",
                "the dr said it is Bell's palsy",
                "my mum is Polish, my dad is Muslim",
                "Hi there, Good morning",
                "thanks",
                "Thanks. Where is it?",
                "I hope you can help, I will be there in May",
                "my doctor is away",
                "I'm ADHD and my son is SEN",
                "IM SO SCARED MY SON IS NOT BREATHING",
                "My Daughter May Need Help",
                "this is urgent",
                "I am in London",
                "my nurse called on Tuesday",
                "i miss my mum",
                "it's Christmas",
                "Samaritans, Shout or Mind",
                "my baby was born with a cleft lip",
            })
    void ordinaryWordsAreNotNames(String text) {
        assertThat(Privacy.found(text)).isEmpty();
    }
}
