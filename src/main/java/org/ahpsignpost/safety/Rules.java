package org.ahpsignpost.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ahpsignpost.content.ContentFile;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.content.ContentProblems;
import org.ahpsignpost.labels.Language;

/** The rules of all languages, as they stand in the content pack: one folder a language. */
final class Rules {

    static final String FOLDER = "safety/rules";

    private Rules() {}

    static List<LanguageRules> of(ContentPack pack, ContentProblems problems) {
        var byFolder = new TreeMap<String, List<ContentFile>>();
        pack.in(FOLDER)
                .forEach(file -> byFolder.computeIfAbsent(
                                file.path().substring(0, file.path().lastIndexOf('/')), folder -> new ArrayList<>())
                        .add(file));
        // side by side, because all languages together are a good part of a start; in the order of their names all the
        // same
        return byFolder.entrySet().parallelStream()
                .map(folder -> RulesCompiler.compile(folder.getValue(), problem -> {
                    synchronized (problems) {
                        problems.add(folder.getKey(), 1, problem);
                    }
                }))
                .toList();
    }

    /** The languages there are rules for, by the names of their folders; some have only phrases that tell that help is there. */
    static Set<Language> languages(ContentPack pack) {
        return pack.in(FOLDER).stream()
                .filter(file -> file.tree().has("rules"))
                .map(file -> file.path().substring(FOLDER.length() + 1).split("/", 2)[0])
                .flatMap(code -> Language.of(code).stream())
                .collect(Collectors.toSet());
    }
}
