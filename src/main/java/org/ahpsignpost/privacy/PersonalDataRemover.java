package org.ahpsignpost.privacy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One glance over the text; then only the finders that have something to look for; then tokens in place of what they
 * found.
 */
final class PersonalDataRemover implements PersonalData {

    private final Lexicon lexicon;
    private final Glance.Table table;
    private final List<Finder> finders;

    PersonalDataRemover(Lexicon lexicon, Collection<String> ourNumbers) {
        this.lexicon = lexicon;
        this.table = new Glance.Table(lexicon.roles());
        this.finders = List.of(
                new EmailFinder(),
                new NumberFinder(new KnownNumbers(ourNumbers)),
                new NiNumberFinder(),
                new PostcodeFinder(),
                new BirthDateFinder(),
                new AddressFinder(),
                new NameFinder());
    }

    @Override
    public Redaction remove(String text) {
        var glance = table.over(text);
        Reading reading = null;
        var found = new Findings();
        for (var finder : finders) {
            if (finder.isWorthwhile(glance)) {
                if (reading == null) {
                    reading = new Reading(new Tokens(new Folded(text), lexicon), glance);
                }
                finder.find(reading, found);
            }
        }
        return reading == null || found.isEmpty() ? Redaction.nothingIn(text) : redact(text, reading.text(), found);
    }

    private static Redaction redact(String text, Folded folded, Findings found) {
        var redacted = new StringBuilder(text.length());
        var entities = new ArrayList<Entity>();
        var numbers = new EnumMap<EntityType, Map<String, Integer>>(EntityType.class);
        int copied = 0;
        for (var finding : found.settled()) {
            var known = numbers.computeIfAbsent(finding.type(), type -> new HashMap<>());
            int number = known.computeIfAbsent(finding.value(), value -> known.size() + 1);
            redacted.append(text, copied, folded.unitStart(finding.start()))
                    .append('[')
                    .append(finding.type())
                    .append('_')
                    .append(number)
                    .append(']');
            copied = folded.unitEnd(finding.end());
            entities.add(folded.entity(finding.start(), finding.end(), finding.type()));
        }
        redacted.append(text, copied, text.length());
        return new Redaction(redacted.toString(), entities, found.outwardCodes());
    }
}
