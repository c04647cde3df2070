package org.ahpsignpost.safety;

import java.io.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import org.ahpsignpost.content.*;

class Try {
    public static void main(String[] a) throws Exception {
        var pack = ContentPack.load(ContentSource.folder(Path.of("conversations")));
        var screen = new RuleDangerScreen(Rules.of(pack, new ContentProblems()));
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line; (line = in.readLine()) != null; ) {
            var s = screen.screen(line);
            System.out.println(s.category().wire() + "\t" + s.redFlag() + "\t" + screen.helpReached(line) + "\t" + s.rules() + "\t" + line);
        }
    }
}
