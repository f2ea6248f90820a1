/// Running text of official papers: its lines, the signs of its lists, and how words are joined and
/// cased.
@NullMarked
package id.tolok.document.decree.line;

import org.jspecify.annotations.NullMarked;
