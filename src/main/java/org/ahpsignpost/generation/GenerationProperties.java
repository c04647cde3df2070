package org.ahpsignpost.generation;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which model words answers, and what it may cost.
 *
 * @param baseUrl where the server's interface begins, such as {@code https://…/openai/v1} or {@code http://localhost:11434}
 * @param apiKey empty where the server asks for none
 * @param model as the server names it; with Azure the deployment
 * @param timeLimit of one turn, both tries together
 * @param answerTokens most tokens of one answer
 * @param conversationTokens most tokens in one conversation, prompts included
 * @param dayTokens most tokens a day of all nodes, by UTC
 * @param dayCost most money a day of all nodes, in the currency of the prices; 0 for no limit of money
 * @param priceIn price of 1,000 tokens that are read
 * @param priceOut price of 1,000 tokens that are written
 * @param callsAtOnce of this node
 */
@ConfigurationProperties("signpost.generation")
record GenerationProperties(
        @DefaultValue("none") Provider provider,
        @DefaultValue("") String baseUrl,
        @DefaultValue("") String apiKey,
        @DefaultValue("") String model,
        @DefaultValue("4s") Duration timeLimit,
        @DefaultValue("300") int answerTokens,
        @DefaultValue("30000") long conversationTokens,
        @DefaultValue("2000000") long dayTokens,
        @DefaultValue("0") double dayCost,
        @DefaultValue("0") double priceIn,
        @DefaultValue("0") double priceOut,
        @DefaultValue("8") int callsAtOnce) {

    /** Whose interface the server speaks; OpenAI's is spoken by most. */
    enum Provider {
        NONE,
        OPENAI,
        AZURE,
        OLLAMA
    }

    /** Leaves out address and key. */
    @Override
    public String toString() {
        return "GenerationProperties[" + provider + "]";
    }
}
