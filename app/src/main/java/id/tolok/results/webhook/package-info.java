/// Tells other programs what happens here: signed messages, written in the transaction of the
/// change and delivered afterwards until they are taken.
@NullMarked
package id.tolok.results.webhook;

import org.jspecify.annotations.NullMarked;
