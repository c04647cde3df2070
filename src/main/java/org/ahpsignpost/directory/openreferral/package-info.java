/** Reads Open Referral UK 3.0 feeds, from a file or over HTTP, and refuses bad records one by one. */
@NullMarked
package org.ahpsignpost.directory.openreferral;

import org.jspecify.annotations.NullMarked;
