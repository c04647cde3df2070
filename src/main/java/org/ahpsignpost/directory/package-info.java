/** Services people can go to: read from Open Referral UK feeds, kept in the record store, found near a place. */
@NullMarked
package org.ahpsignpost.directory;

import org.jspecify.annotations.NullMarked;
