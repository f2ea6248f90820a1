package id.tolok.results.web.open;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How the pages that everybody may read are guarded.
///
/// @param requestsPerMinute public pages one network address may ask for in a minute, counted by
///   each node for itself; more are told to come back later
@ConfigurationProperties("tolok.public")
record PublicSettings(@DefaultValue("240") int requestsPerMinute) {}
