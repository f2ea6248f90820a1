/// A report as chapters of blocks, written once in words, and its two ways to paper: Word and PDF.
@NullMarked
package id.tolok.reporting.layout;

import org.jspecify.annotations.NullMarked;
