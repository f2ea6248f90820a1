/// Text, Markdown and HTML: characters to lines, and the tables that tabs, pipes and marks draw.
@NullMarked
package id.tolok.document.text.plain;

import org.jspecify.annotations.NullMarked;
