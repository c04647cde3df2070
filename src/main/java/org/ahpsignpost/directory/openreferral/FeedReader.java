package org.ahpsignpost.directory.openreferral;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.directory.ImportReport;
import org.ahpsignpost.directory.Places;
import org.ahpsignpost.directory.Refusal;
import org.ahpsignpost.directory.catalogue.ServiceRecord;
import org.ahpsignpost.plainlanguage.PlainLanguage;
import tools.jackson.databind.JsonNode;

/** Reads a whole source into services. Bad records are refused one by one; the rest comes through. Thread-safe. */
public final class FeedReader {

    private static final String EXAMPLE = "directory/example-services.json";
    private static final long LARGEST_FILE = 256L << 20;

    private final ContentPack pack;
    private final Terms terms;
    private final Places places;
    private final Clock clock;
    private final FeedLimits limits;
    private final PlainLanguage plainLanguage;

    /** @param plainLanguage makes what services say of themselves plain, before it is stored */
    public FeedReader(ContentPack pack, Places places, Clock clock, PlainLanguage plainLanguage) {
        this(pack, places, clock, plainLanguage, FeedLimits.USUAL);
    }

    FeedReader(ContentPack pack, Places places, Clock clock, PlainLanguage plainLanguage, FeedLimits limits) {
        this.plainLanguage = plainLanguage;
        this.pack = pack;
        this.terms = Terms.load(pack);
        this.places = places;
        this.clock = clock;
        this.limits = limits;
    }

    /**
     * What a source gave.
     *
     * @param services the active ones
     * @param stillListed ids that the source lists but could not give, so that what we have of them stays
     * @param report without changes; its fault says why the source could not be read to its end
     */
    public record Reading(List<ServiceRecord> services, Set<String> stillListed, ImportReport report) {}

    /** The bytes of a source that is a file; what changes when it does. */
    public byte[] bytes(FeedSource source) throws IOException {
        if (source.isExample()) {
            return pack.bytes(EXAMPLE).orElseThrow(() -> new IOException("the content pack has no " + EXAMPLE));
        }
        var path = Path.of(source.name());
        if (Files.size(path) > LARGEST_FILE) {
            throw new IOException("the file is larger than " + LARGEST_FILE + " bytes");
        }
        return Files.readAllBytes(path);
    }

    /** Reads a source to its end, or as far as it goes; never throws for what the source does. */
    public Reading read(FeedSource source) {
        try {
            return read(
                    source,
                    source.isRemote()
                            ? new HttpFeed(new URI(source.name()), limits, clock)
                            : new FileFeed(bytes(source)));
        } catch (IOException e) {
            return read(
                    source,
                    taker -> Feed.End.broken(
                            "the file could not be read: " + e.getClass().getSimpleName()));
        } catch (java.net.URISyntaxException | java.nio.file.InvalidPathException e) {
            return read(source, taker -> Feed.End.broken("this is neither a file nor an address"));
        }
    }

    private Reading read(FeedSource source, Feed feed) {
        var intake = new RecordIntake(new RecordSchemas(pack));
        var end = feed.read(intake::take);
        var prose = new PlainProse(plainLanguage);
        var reader = new ServiceReader(terms, places, source, clock.instant(), prose::plain);
        var services = new ArrayList<ServiceRecord>();
        int inactive = 0;
        for (JsonNode service : intake.services()) {
            if (service.path("status").asString().equals("active")) {
                services.add(reader.read(service));
            } else {
                inactive++;
            }
        }
        var refused = new ArrayList<>(intake.refused());
        end.unreachable().forEach(missing -> refused.add(new Refusal(missing.id(), "", missing.why())));
        var report = new ImportReport(
                source.shown(), services.size(), refused, inactive, intake.others(), prose.counts(), null, end.fault());
        var stillListed = end.unreachable().stream().map(Feed.Missing::id).collect(Collectors.toUnmodifiableSet());
        return new Reading(List.copyOf(services), stillListed, report);
    }
}
