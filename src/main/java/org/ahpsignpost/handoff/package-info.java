/**
 * Cases: who answers for a person that is in danger or asked for a human, and by when. A case is raised with the turn, offered to staff,
 * accepted, worked on, and handed back or closed; every state but the last has a time limit.
 */
@NullMarked
package org.ahpsignpost.handoff;

import org.jspecify.annotations.NullMarked;
