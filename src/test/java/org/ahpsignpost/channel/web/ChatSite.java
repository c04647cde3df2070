package org.ahpsignpost.channel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.ahpsignpost.conversation.Conversations;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The whole program with its page, as a browser without scripts meets it. One program serves all tests of the page. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
abstract class ChatSite {

    @Autowired
    private MockMvc mvc;

    /** The real ones, unless a test makes them answer otherwise. */
    @MockitoSpyBean
    Conversations conversations;

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void ownDataFolder(DynamicPropertyRegistry registry) {
        registry.add("signpost.data-dir", ChatSite::newFolder);
    }

    private static String newFolder() {
        try {
            return Files.createTempDirectory("signpost-chat").toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    MockHttpServletResponse send(MockHttpServletRequestBuilder request) {
        try {
            return mvc.perform(request).andReturn().getResponse();
        } catch (Exception e) {
            throw new AssertionError("the request failed with an exception", e);
        }
    }

    MockHttpServletResponse load(String path) {
        return send(get(path).accept("text/html"));
    }

    MockHttpServletResponse send(String path, String formId, String text) {
        return send(post(path).accept("text/html").param("messageId", formId).param("text", text));
    }

    static Document page(MockHttpServletResponse response) {
        assertThat(response.getContentType()).startsWith("text/html");
        return Jsoup.parse(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    static String formId(Document page) {
        return page.select("form:has(textarea) input[name=messageId]").attr("value");
    }

    /** Writes the first message on the start page; gives the path of the conversation. */
    String open(String text) {
        var taken = send("/chat", formId(page(load("/"))), text);
        assertThat(taken.getStatus()).isEqualTo(303);
        return path(taken);
    }

    /** Where a taken message leads, without the place on the page. */
    static String path(MockHttpServletResponse taken) {
        return String.valueOf(taken.getRedirectedUrl()).replaceFirst("#.*", "");
    }
}
