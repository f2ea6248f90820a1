/// Addresses for programs: files in, how far they are, catalogues out, acceptance.
@NullMarked
package id.tolok.intake.web.api;

import org.jspecify.annotations.NullMarked;
