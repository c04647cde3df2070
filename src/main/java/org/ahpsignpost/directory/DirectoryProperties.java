package org.ahpsignpost.directory;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where services come from.
 *
 * @param sources files or http(s) addresses parted by commas, each with its licence behind {@code |} if that is known;
 *     {@code example} for the invented services that come with Signpost, {@code none} for no directory
 * @param refresh how often addresses are read again
 */
@ConfigurationProperties("signpost.directory")
record DirectoryProperties(
        @DefaultValue("example") String sources,
        @DefaultValue("24h") Duration refresh) {}
