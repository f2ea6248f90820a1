/// Office files as what they are underneath: a ZIP archive of XML parts. Unpacked within limits,
/// parsed without entities, whatever depth a person nested.
@NullMarked
package id.tolok.document.text.archive;

import org.jspecify.annotations.NullMarked;
