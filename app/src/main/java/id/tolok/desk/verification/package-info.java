/// Checking figures against their evidence: one after the other, passed on or sent back.
@NullMarked
package id.tolok.desk.verification;

import org.jspecify.annotations.NullMarked;
