package org.ahpsignpost.reply;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** Facts beside a reply's text, for clients that can draw them. The text alone is always complete. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Card.Emergency.class, name = "emergency"),
    @JsonSubTypes.Type(value = Card.Urgent.class, name = "urgent"),
    @JsonSubTypes.Type(value = ServiceCard.class, name = "service"),
    @JsonSubTypes.Type(value = ResourceCard.class, name = "resource"),
    @JsonSubTypes.Type(value = EasyReadCard.class, name = "easy_read")
})
public sealed interface Card permits Card.Emergency, Card.Urgent, ServiceCard, ResourceCard, EasyReadCard {

    /** Help is needed now: the heading is the action ("Call 999 now"). */
    record Emergency(String heading, java.util.List<Contact> contacts) implements Card {}

    /** Help is needed the same day, or a helpline is. */
    record Urgent(String heading, java.util.List<Contact> contacts) implements Card {}

    /**
     * One way to reach help.
     *
     * @param name what it is called
     * @param how "call", "text" or "web"
     * @param value the number or address, as people read it
     */
    record Contact(String name, String how, String value) {}
}
