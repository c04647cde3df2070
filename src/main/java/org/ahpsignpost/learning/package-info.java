/** A trainer for OpenNLP that learns from few examples in many languages within seconds; what it learns is the others' business. */
@NullMarked
package org.ahpsignpost.learning;

import org.jspecify.annotations.NullMarked;
