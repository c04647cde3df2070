package org.ahpsignpost.content;

import java.nio.file.Path;

/** {@code ops/content-check [FOLDER]}: checks a content pack without starting the service. */
public final class ContentCheckCommand {

    private ContentCheckCommand() {}

    public static void main(String[] args) {
        var source = args.length == 0 ? ContentSource.packaged() : ContentSource.folder(Path.of(args[0]));
        var pack = checked(source);
        System.out.println("Content pack " + pack.hash() + ": " + pack.files().size() + " files, no problems.");
    }

    /**
     * For the build: checks the packed content, and notes beside the classes that it was, so that a start need not. Ends the program
     * where there are problems.
     */
    public static ContentPack checkPacked(Path classes) {
        var pack = checked(ContentSource.packaged());
        CheckedContent.note(classes, pack.hash());
        return pack;
    }

    private static ContentPack checked(ContentSource source) {
        try {
            return ContentPack.check(source);
        } catch (ContentRefusedException e) {
            System.err.println(e.getMessage());
            System.exit(1);
            throw e;
        }
    }
}
