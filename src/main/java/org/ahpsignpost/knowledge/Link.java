package org.ahpsignpost.knowledge;

/**
 * A page on the web.
 *
 * @param title what it is called, in English as it is published
 * @param url an https address
 * @param mark whether someone has opened the address and found the page
 */
public record Link(String title, String url, SourceMark mark) {}
