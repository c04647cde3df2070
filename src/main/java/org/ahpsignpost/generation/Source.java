package org.ahpsignpost.generation;

/**
 * An approved text that an answer may be made of.
 *
 * @param id what the record calls it, such as {@code profession:podiatrist} or the id of a service
 * @param name what people call it
 * @param text what it says
 */
public record Source(String id, String name, String text) {}
