package org.ahpsignpost.channel.web;

/** Where someone is taken who must not be seen here: a page that looks like anyone's and learns nothing of this one. */
final class Exit {

    static final String SITE = "https://www.bbc.co.uk";
    static final String PAGE = SITE + "/weather";

    private Exit() {}
}
