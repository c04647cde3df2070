package org.ahpsignpost.channel.sms.shape;

/**
 * What the shape adds to a reply, in the language of the reply.
 *
 * @param more how to ask for the rest
 * @param noAmbulance that this number sends none
 */
public record Phrases(String more, String noAmbulance) {

    /** For a number that cannot ask for the rest. */
    public Phrases withoutMore() {
        return new Phrases("", noAmbulance);
    }
}
