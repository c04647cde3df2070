package org.ahpsignpost.content;

import java.nio.file.Path;

/**
 * {@code ops/content-check [FOLDER]}: checks a content pack without starting the service. The build calls it with {@code --note
 * CLASSES}: then the packed content is checked, and that it was is noted for the start.
 */
public final class ContentCheckCommand {

    private ContentCheckCommand() {}

    public static void main(String[] args) {
        boolean isBuild = args.length == 2 && args[0].equals("--note");
        var source = args.length == 0 || isBuild ? ContentSource.packaged() : ContentSource.folder(Path.of(args[0]));
        try {
            var pack = ContentPack.check(source);
            if (isBuild) {
                CheckedContent.note(Path.of(args[1]), pack.hash());
            } else {
                System.out.println(
                        "Content pack " + pack.hash() + ": " + pack.files().size() + " files, no problems.");
            }
        } catch (ContentRefusedException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }
}
