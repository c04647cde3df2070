package org.ahpsignpost.learning;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ServiceLoader;
import org.ahpsignpost.content.ContentCheckCommand;

/**
 * What the build does once the classes are there: checks the content, trains every model that is not yet packed, and puts both
 * beside the classes, so that a start finds them.
 */
public final class TrainCommand {

    private TrainCommand() {}

    /** @param args the folder of the build's classes */
    public static void main(String[] args) throws IOException {
        var pack = ContentCheckCommand.checkPacked(Path.of(args[0]));
        var shelf = ModelShelf.toPack(Path.of(args[0]));
        for (var source : ServiceLoader.load(RecipeSource.class)) {
            var recipe = source.recipe(pack);
            if (shelf.find(recipe).isEmpty()) {
                System.out.println("Training the " + recipe.name());
                shelf.put(recipe, (LinearModel) recipe.training().train());
            }
            shelf.markCurrent(recipe);
        }
    }
}
