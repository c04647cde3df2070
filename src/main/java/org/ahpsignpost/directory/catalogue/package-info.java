/** What we know of each service, cleaned and in our own words, and the tables it is kept in. */
@NullMarked
package org.ahpsignpost.directory.catalogue;

import org.jspecify.annotations.NullMarked;
