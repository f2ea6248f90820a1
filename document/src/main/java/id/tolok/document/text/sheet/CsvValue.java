package id.tolok.document.text.sheet;

import id.tolok.kernel.SourceSpan;

/// A value of a CSV file, without its quotes.
record CsvValue(String text, SourceSpan where) {}
