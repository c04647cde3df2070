/** The record: conversations and their turns in SQL, acknowledged only once they are durable, deleted when their time has passed. */
@NullMarked
package org.ahpsignpost.record;

import org.jspecify.annotations.NullMarked;
