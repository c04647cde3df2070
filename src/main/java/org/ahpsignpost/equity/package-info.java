/** What people tell about the service and, if they like, about themselves, so that it can be seen whom the service does not help. */
@NullMarked
package org.ahpsignpost.equity;

import org.jspecify.annotations.NullMarked;
