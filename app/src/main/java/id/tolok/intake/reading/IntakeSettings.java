package id.tolok.intake.reading;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How files are read.
///
/// @param readers files read at once; each keeps one core busy
/// @param lease how long a reading counts as being worked on after the last sign of life; a reading
///   that a program left behind is taken up again when it has run out
/// @param timeLimit longest time for one file, recognition of scanned pages included
/// @param attempts how often a file is tried when reading it is broken off
/// @param queueMax files of one agency that may wait at once
@ConfigurationProperties("tolok.intake")
public record IntakeSettings(
    @DefaultValue("2") int readers,
    @DefaultValue("30s") Duration lease,
    @DefaultValue("5m") Duration timeLimit,
    @DefaultValue("3") int attempts,
    @DefaultValue("200") int queueMax) {}
