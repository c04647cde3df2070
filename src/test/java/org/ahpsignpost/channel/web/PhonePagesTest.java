package org.ahpsignpost.channel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Optional;
import org.ahpsignpost.channel.sms.PhoneLine;
import org.ahpsignpost.channel.sms.PhoneLine.Texting;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** What the page says about phones. What happens with them is the matter of text messages, and is played here. */
class PhonePagesTest extends ChatSite {

    @MockitoBean
    private PhoneLine line;

    private MockHttpServletResponse textMe(String path, String number, String agree) {
        return send(post(path + "/text-me")
                .accept("text/html")
                .param("number", number)
                .param("agree", agree));
    }

    @Test
    void nothingIsSentBeforeThePersonAgrees() {
        String path = open("my heel hurts when I get up, I'm in LE2");
        assertThat(page(load(path)).select("form.text-me input[type=tel][autocomplete=tel]"))
                .hasSize(1);

        var answer = textMe(path, "07700 900123", "");

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(page(answer).select("#trouble").text()).contains("Tick the box");
        assertThat(page(answer).select("#number").val()).isEqualTo("07700 900123");
    }

    @Test
    void whatBecameOfItIsSaidPlainly() {
        String path = open("my heel hurts when I get up, I'm in LE2");
        when(line.text(anyString(), anyInt(), anyString(), any(), any())).thenReturn(Texting.ON_ITS_WAY);
        assertThat(page(textMe(path, "07700 900123", "yes")).select("h1").text())
                .isEqualTo("Your text is on its way");
        verify(line).text(eq(path.replace("/chat/", "")), eq(1), eq("07700 900123"), any(), any());

        when(line.text(anyString(), anyInt(), anyString(), any(), any())).thenReturn(Texting.NO_MOBILE_NUMBER);
        assertThat(page(textMe(path, "999", "yes")).select("#trouble").text()).contains("Enter a UK mobile number");
        when(line.text(anyString(), anyInt(), anyString(), any(), any())).thenReturn(Texting.TOO_MANY);
        assertThat(textMe(path, "07700 900123", "yes").getStatus()).isEqualTo(429);
        when(line.text(anyString(), anyInt(), anyString(), any(), any())).thenReturn(Texting.NOT_SAVED);
        assertThat(textMe(path, "07700 900123", "yes").getStatus()).isEqualTo(503);
    }

    @Test
    void aLinkFromATextShowsAButtonAndTheButtonLeadsToTheChat() {
        String path = open("my heel hurts when I get up, I'm in LE2");
        String token = "AAAAAAAAAAAAAAAAAAAAAA";
        when(line.conversation(token)).thenReturn(Optional.of(path.replace("/chat/", "")));
        when(line.take(token)).thenReturn(Optional.of(path.replace("/chat/", "")));

        assertThat(page(load("/go/" + token)).select("form[method=post] button").text())
                .isEqualTo("Go on here");
        assertThat(path(send(post("/go/" + token)))).isEqualTo(path);

        when(line.take(token)).thenReturn(Optional.empty());
        var used = send(post("/go/" + token).accept("text/html"));
        assertThat(used.getStatus()).isEqualTo(404);
        assertThat(page(used).select("h1").text()).isEqualTo("This link does not work any more");
    }
}
