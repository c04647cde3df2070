package org.ahpsignpost.content;

import java.nio.file.Path;

/** {@code ops/content-check [FOLDER]}: checks a content pack without starting the service. */
public final class ContentCheckCommand {

    private ContentCheckCommand() {}

    public static void main(String[] args) {
        var source = args.length == 0 ? ContentSource.packaged() : ContentSource.folder(Path.of(args[0]));
        try {
            var pack = ContentPack.load(source);
            System.out.println(
                    "Content pack " + pack.hash() + ": " + pack.files().size() + " files, no problems.");
        } catch (ContentRefusedException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }
}
