package org.ahpsignpost.dialogue;

import org.jspecify.annotations.Nullable;

/**
 * Where a label leads: to a flow, and into a slot of it where the label's name is the slot's value.
 */
record Route(String flow, @Nullable String slot) {}
