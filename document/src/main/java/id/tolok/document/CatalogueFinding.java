package id.tolok.document;

import id.tolok.kernel.Severity;
import id.tolok.kernel.SourceSpan;
import org.jspecify.annotations.Nullable;

/// A remark as a catalogue file states it: a code to look up and sentences to show.
public record CatalogueFinding(
    String code,
    Severity severity,
    @Nullable SourceSpan where,
    String message,
    @Nullable String suggestion) {}
