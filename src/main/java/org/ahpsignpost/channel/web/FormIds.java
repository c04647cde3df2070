package org.ahpsignpost.channel.web;

/** Makes the id a form carries, so that sending it twice is one turn. Never the same twice, and not to be guessed. */
@FunctionalInterface
interface FormIds {

    String next();
}
