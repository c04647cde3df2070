package org.ahpsignpost.safety;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.content.ContentSource;

/**
 * Prints which of the words on standard input are one slip away from a word of the rules: the words to list as ordinary, so
 * that "fright" is not read as "fight". Run it again with a word list of the language after rules have changed.
 */
final class OrdinaryWordsTool {

    private OrdinaryWordsTool() {}

    public static void main(String[] args) throws IOException {
        var pack = ContentPack.load(ContentSource.folder(Path.of("conversations")));
        var targets = RulesCompiler.repairTargets(pack.in(Rules.FOLDER + "/" + args[0])).stream()
                .map(String::toCharArray)
                .toList();
        var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String word; (word = input.readLine()) != null; ) {
            if (isOneSlipFromAny(word.toCharArray(), targets)) {
                System.out.println(word);
            }
        }
    }

    private static boolean isOneSlipFromAny(char[] word, List<char[]> targets) {
        return word.length >= Repair.SHORTEST
                && targets.stream()
                        .anyMatch(target -> !new String(target).equals(new String(word))
                                && Repair.isOneSlipAway(target, word, 0, word.length));
    }
}
