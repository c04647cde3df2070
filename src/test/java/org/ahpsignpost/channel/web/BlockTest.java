package org.ahpsignpost.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ahpsignpost.reply.Card;
import org.ahpsignpost.reply.Reply;
import org.ahpsignpost.reply.ResourceCard;
import org.junit.jupiter.api.Test;

class BlockTest {

    @Test
    void everyLineIsAParagraph() {
        assertThat(Block.of(Reply.text("One.\n\nTwo.")).lines()).containsExactly("One.", "Two.");
    }

    @Test
    void theActionIsNotSaidTwice() {
        var card = new Card.Emergency("Call 999 now", List.of());

        assertThat(Block.of(new Reply("Call 999 now.\nSit down.", List.of(), card))
                        .lines())
                .containsExactly("Sit down.");
        // sentences end with other signs elsewhere
        var urdu = new Card.Emergency("ابھی 999 پر کال کریں", List.of());
        assertThat(Block.of(new Reply("ابھی 999 پر کال کریں۔\nبیٹھ جائیں۔", List.of(), urdu))
                        .lines())
                .containsExactly("بیٹھ جائیں۔");
        assertThat(Block.of(new Reply("Call 999 now, or go to A&E.", List.of(), card))
                        .lines())
                .containsExactly("Call 999 now, or go to A&E.");
    }

    @Test
    void aCardThatSaysItAllNeedsNoText() {
        var card = new ResourceCard("jsna", "JSNA", "Councils", null, null, "open", "Anyone", "checked", "2027-01-01");

        var block = Block.of(new Reply("JSNA\nWho may use it: Anyone", List.of(), card));

        assertThat(block.kind()).isEqualTo("resource");
        assertThat(block.lines()).isEmpty();
    }
}
