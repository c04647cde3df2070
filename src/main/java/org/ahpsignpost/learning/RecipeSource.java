package org.ahpsignpost.learning;

import org.ahpsignpost.content.ContentPack;

/** A module's way of making a model of its content; found through {@link java.util.ServiceLoader} by the build, which trains ahead. */
@FunctionalInterface
public interface RecipeSource {

    Recipe recipe(ContentPack pack);
}
